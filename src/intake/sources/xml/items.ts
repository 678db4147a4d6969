/** A part of a long XML file, and where it begins, in UTF-16 units. */
export interface XmlItem {
  readonly source: string;
  readonly start: number;
  /** Whether its end is missing: the file is cut off within it. */
  readonly cutOff: boolean;
}

/**
 * Finds the elements of a name (`item`, `entry`) one after another, without reading what is in them: a file of 100 MB is divided
 * in a fraction of a second. What stands in CDATA is text, whatever it looks like.
 */
export function* itemsOf(source: string, name: string): Generator<XmlItem> {
  const opening = new RegExp(String.raw`<${name}(?=[\s>])`, "g");
  const closing = `</${name}>`;
  let end = 0;
  for (;;) {
    opening.lastIndex = end;
    const found = opening.exec(source);
    if (found === null) return;
    end = endOf(source, closing, found.index);
    const cutOff = end < 0;
    yield { source: source.slice(found.index, cutOff ? undefined : end), start: found.index, cutOff };
    if (cutOff) return;
  }
}

const CDATA = "<![CDATA[";
const CDATA_END = "]]>";

function endOf(source: string, closing: string, start: number): number {
  let position = start;
  for (;;) {
    const end = source.indexOf(closing, position);
    if (end < 0) return -1;
    // The last CDATA before it: either it is closed by then, or the end tag stands within it.
    const text = source.slice(position, end).lastIndexOf(CDATA);
    if (text < 0) return end + closing.length;
    const textEnd = source.indexOf(CDATA_END, position + text);
    if (textEnd < 0) return -1;
    if (textEnd < end) return end + closing.length;
    position = textEnd;
  }
}

/** The line, from 1, of a place in a text. */
export function lineAt(source: string, place: number): number {
  let line = 1;
  for (let next = source.indexOf("\n"); next >= 0 && next < place; next = source.indexOf("\n", next + 1)) line++;
  return line;
}

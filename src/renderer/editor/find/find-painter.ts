import type { LexicalEditor } from "lexical";
import { linesInView } from "../language/lines-in-view.ts";
import { rangeInLine } from "../language/range-in-line.ts";
import { placeOfText } from "./field-texts.ts";
import type { Finds } from "./find-session.ts";
import type { Found } from "./found.ts";
import { boxOfHead } from "./head-texts.ts";

const FOUND = "found";
const AT_HAND = "found-at-hand";
/** The most that is drawn at a time: more than a window can show apart. */
const MOST = 1500;

/** Draws what was found, which leaves the elements of the text alone. A note is drawn by its mark, a field and a line of the head as a whole. */
export interface FindPainter {
  paint(finds: Finds, at: number | null): void;
  clear(): void;
}

/** A painter for an editor's text. Its looks are in `find-highlights.css`. */
export function createFindPainter(editor: LexicalEditor): FindPainter {
  let marks: HTMLElement[] = [];

  function clear(): void {
    CSS.highlights.delete(FOUND);
    CSS.highlights.delete(AT_HAND);
    for (const mark of marks) delete mark.dataset["found"];
    marks = [];
  }

  return {
    paint: ({ found, order }, at) => {
      clear();
      const visible = new Set(linesInView(editor, [...new Set(order.map(nodeOf))]));
      const shown = found.filter(({ key }) => visible.has(nodeOf(key))).slice(0, MOST);
      const atHand = at === null ? undefined : found[at];
      const ranges = shown.flatMap((place) => (place === atHand ? [] : (rangeOf(editor, place) ?? [])));
      const range = atHand === undefined ? undefined : rangeOf(editor, atHand);
      if (ranges.length > 0) CSS.highlights.set(FOUND, new Highlight(...ranges));
      if (range !== undefined) CSS.highlights.set(AT_HAND, new Highlight(range));
      for (const place of shown) mark(place, "found");
      if (atHand !== undefined) mark(atHand, "at-hand");
    },
    clear,
  };

  function mark({ key }: Found, state: string): void {
    const element = elementOf(editor, key);
    if (element?.matches(".footnote, [data-field], textarea") !== true) return;
    element.dataset["found"] = state;
    marks.push(element);
  }
}

function rangeOf(editor: LexicalEditor, { key, start, end }: Found): Range | undefined {
  return rangeInLine(editor, key, start, end);
}

/** The place of a find on the page, in the window's pixels; undefined where it is not drawn. */
export function rectOf(editor: LexicalEditor, place: Found): DOMRect | undefined {
  return (rangeOf(editor, place) ?? elementOf(editor, place.key))?.getBoundingClientRect();
}

function nodeOf(key: string): string {
  return placeOfText(key).node;
}

function elementOf(editor: LexicalEditor, key: string): HTMLElement | null {
  const box = boxOfHead(key);
  if (box !== null) return box;
  const { node, field } = placeOfText(key);
  const element = editor.getElementByKey(node);
  return field === undefined ? element : (element?.querySelector<HTMLElement>(`[data-field="${field}"]`) ?? null);
}

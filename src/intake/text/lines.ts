import type { Inline } from "../../document/nodes/inline.ts";
import type { Link } from "../../document/nodes/link/schema.ts";
import { TEXT_FORMATS } from "../../document/nodes/text/format.ts";
import type { Piece } from "./piece.ts";

// Words with one space between them are taken together: most of a text is such words.
const GAP_OR_WORDS = /[ \u{a0}\n]+|[^ \u{a0}\n]+(?:[ \u{a0}][^ \u{a0}\n]+)*/gu;
const BREAK: unique symbol = Symbol("line break");
type Part = Piece | typeof BREAK;

/**
 * Lines of text from their pieces: one space between words, none at the edges, and a new line for more than one break in a row.
 * A space takes only the formats that the words on both its sides have. A single no-break space stays: someone typed it.
 */
export function linesOf(pieces: readonly Piece[]): Inline[][] {
  const lines: Part[][] = [];
  let line: Part[] = [];
  let gap = "";
  let before: Piece | undefined;
  for (const piece of pieces) {
    for (const [token] of piece.text.matchAll(GAP_OR_WORDS)) {
      if (/^[ \u{a0}\n]/u.test(token)) {
        gap += token;
        continue;
      }
      if (before === undefined || breaksIn(gap) > 1) lines.push((line = []));
      else if (breaksIn(gap) === 1) line.push(BREAK);
      else if (gap !== "") add(line, spaceBetween(before, piece, gap === "\u{a0}" ? gap : " "));
      add(line, { ...piece, format: formatOf(piece), text: token });
      gap = "";
      before = piece;
    }
  }
  return lines.map(inlinesOf);
}

/** Whether the pieces show nothing. */
export function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every(({ text }) => /^[ \u{a0}\n]*$/u.test(text));
}

function breaksIn(gap: string): number {
  return gap.split("\n").length - 1;
}

function spaceBetween(before: Piece, after: Piece, text: string): Piece {
  return {
    text,
    format: formatOf(before) & formatOf(after),
    link: before.link === after.link ? after.link : undefined,
  };
}

// Every link is underlined in its source. That is how links look there, not emphasis.
function formatOf({ format, link }: Piece): number {
  return link === undefined ? format : format & ~TEXT_FORMATS.underline;
}

function add(line: Part[], piece: Piece): void {
  const last = line.at(-1);
  if (last === undefined || last === BREAK || last.note !== piece.note || !isSameLook(last, piece)) line.push(piece);
  else line[line.length - 1] = { ...last, text: last.text + piece.text };
}

function isSameLook(one: Piece, other: Piece): boolean {
  return one.format === other.format && one.link === other.link;
}

function inlinesOf(line: readonly Part[]): Inline[] {
  const inlines: Inline[] = [];
  for (const [index, part] of line.entries()) {
    if (part !== BREAK && part.note !== undefined) {
      inlines.push({ type: "footnote", note: part.note });
      continue;
    }
    const link = part === BREAK ? linkAcross(line[index - 1], line[index + 1]) : part.link;
    const leaf: Link["children"][number] =
      part === BREAK ? { type: "linebreak" } : { type: "text", text: part.text, format: part.format };
    const last = inlines.at(-1);
    if (link === undefined) inlines.push(leaf);
    else if (last?.type === "link" && last.url === link) last.children.push(leaf);
    else inlines.push({ type: "link", url: link, children: [leaf] });
  }
  return inlines;
}

function linkAcross(before: Part | undefined, after: Part | undefined): string | undefined {
  if (before === undefined || before === BREAK || after === undefined || after === BREAK) return undefined;
  return before.link === after.link ? before.link : undefined;
}

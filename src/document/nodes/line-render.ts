import { type Html, joinHtml } from "../html.ts";
import { mark } from "./footnote/mark.ts";
import type { Footnote } from "./footnote/schema.ts";
import type { Inline } from "./inline.ts";
import { link } from "./link/render.ts";
import type { Link } from "./link/schema.ts";
import { escapeLineStart } from "./text/markdown.ts";
import { text } from "./text/render.ts";
import type { TextPart } from "./text/runs.ts";

/** The number of each footnote; one without a number leaves no mark. */
export interface LineContext {
  readonly notes: ReadonlyMap<Footnote, number>;
}

/** A line of text: runs of formatted text, and links and the marks of footnotes between them. */
export const line = {
  html: (children: readonly Inline[], context: LineContext): Html =>
    joinHtml(piecesOf(children, { text: text.html, link: link.html, mark: mark.html }, context)),

  text: (children: readonly Inline[], context: LineContext): string =>
    piecesOf(children, { text: text.text, link: link.text, mark: mark.text }, context).join("").trim(),

  /** Markdown on one or more source lines, each safe from being read as another kind of block. */
  markdown: (children: readonly Inline[], context: LineContext): string =>
    piecesOf(children, { text: text.markdown, link: link.markdown, mark: mark.markdown }, context)
      .join("")
      .replace(/(?:\s|\\\n)+$/, "")
      .replace(/^(?:\s|\\\n)+/, "")
      .split("\n")
      .map((sourceLine) => escapeLineStart(sourceLine.trim()))
      .join("\n"),
};

interface Renderers<Piece> {
  readonly text: (parts: readonly TextPart[]) => Piece;
  readonly link: (node: Link) => Piece;
  readonly mark: (number: number) => Piece;
}

function piecesOf<Piece>(children: readonly Inline[], render: Renderers<Piece>, { notes }: LineContext): Piece[] {
  const pieces: Piece[] = [];
  let parts: TextPart[] = [];
  for (const child of children) {
    if (child.type === "link") {
      pieces.push(render.text(parts), render.link(child));
      parts = [];
    } else if (child.type === "footnote") {
      const number = notes.get(child);
      if (number === undefined) continue;
      pieces.push(render.text(parts), render.mark(number));
      parts = [];
    } else parts.push(child);
  }
  return [...pieces, render.text(parts)];
}

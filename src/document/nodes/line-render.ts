import { type Html, joinHtml } from "../html.ts";
import type { Inline } from "./inline.ts";
import { link } from "./link/render.ts";
import { escapeLineStart } from "./text/markdown.ts";
import { text } from "./text/render.ts";
import type { TextPart } from "./text/runs.ts";

/** A line of text: runs of formatted text, and links between them. */
export const line = {
  html: (children: readonly Inline[]): Html => joinHtml(partsOf(children, text.html, link.html)),

  text: (children: readonly Inline[]): string => partsOf(children, text.text, link.text).join("").trim(),

  /** Markdown on one or more source lines, each safe from being read as another kind of block. */
  markdown: (children: readonly Inline[]): string =>
    partsOf(children, text.markdown, link.markdown)
      .join("")
      .replace(/(?:\s|\\\n)+$/, "")
      .replace(/^(?:\s|\\\n)+/, "")
      .split("\n")
      .map((sourceLine) => escapeLineStart(sourceLine.trim()))
      .join("\n"),
};

function partsOf<Piece>(
  children: readonly Inline[],
  renderText: (parts: readonly TextPart[]) => Piece,
  renderLink: (node: Extract<Inline, { type: "link" }>) => Piece,
): Piece[] {
  const pieces: Piece[] = [];
  let parts: TextPart[] = [];
  for (const child of children) {
    if (child.type !== "link") parts.push(child);
    else {
      pieces.push(renderText(parts), renderLink(child));
      parts = [];
    }
  }
  return [...pieces, renderText(parts)];
}

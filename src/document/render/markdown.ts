import type { Body } from "../body.ts";
import type { Block } from "../nodes/block.ts";
import { footnotes } from "../nodes/footnote/render.ts";
import { escapeMarkdown } from "../nodes/text/markdown.ts";
import type { Surroundings } from "../surroundings.ts";
import { renderBlock } from "./block.ts";
import { contextOf } from "./context.ts";

interface Piece {
  readonly type: Block["type"];
  readonly markdown: string;
}

/** The body as CommonMark, with strikethrough, tables and footnotes as GitHub writes them and HTML for the formats Markdown lacks. */
export function renderBodyMarkdown(body: Body, surroundings: Surroundings): string {
  const context = contextOf(body, surroundings);
  const dateline = context.opening === undefined ? escapeMarkdown(surroundings.dateline) : "";
  const pieces: Piece[] = [
    { type: "paragraph", markdown: dateline },
    ...body.root.children.map((block) => ({ type: block.type, markdown: renderBlock(block, "markdown", context) })),
  ];
  const blocks = pieces.filter(({ markdown }) => markdown !== "").map(separated);
  return [...blocks, footnotes.markdown(context)].filter((part) => part !== "").join("\n\n");
}

// Two lists or two quotations in a row would be read as one.
function separated({ type, markdown }: Piece, index: number, pieces: readonly Piece[]): string {
  const before = pieces[index - 1]?.type;
  const merges = isQuoted(type) ? before !== undefined && isQuoted(before) : type === "list" && before === "list";
  return merges ? `<!-- -->\n\n${markdown}` : markdown;
}

function isQuoted(type: Block["type"]): boolean {
  return type === "quotation" || type === "pull-quote" || type === "fact-box" || type === "editors-note";
}

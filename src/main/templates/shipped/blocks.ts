import type { Body } from "../../../document/body.ts";

type Block = Body["root"]["children"][number];

const line = (text: string) => (text === "" ? [] : [{ type: "text" as const, text, format: 0 }]);

/** A paragraph of plain words. */
export function paragraph(text: string): Extract<Block, { type: "paragraph" }> {
  return { type: "paragraph", children: line(text) };
}

/** A sub-heading. */
export function heading(text: string): Block {
  return { type: "heading", tag: "h2", children: line(text) };
}

/** A quotation and who said it. */
export function quotation(words: string, speaker: string): Block {
  return { type: "quotation", children: [paragraph(words), { type: "attribution", children: line(speaker) }] };
}

/** A box of facts below a title. */
export function facts(title: string, ...lines: readonly string[]): Block {
  return {
    type: "fact-box",
    kind: "fact-box",
    children: [{ type: "box-title", children: line(title) }, ...lines.map(paragraph)],
  };
}

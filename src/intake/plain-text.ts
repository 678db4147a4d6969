import { type Body, EMPTY_BODY } from "../document/body.ts";
import type { Inline } from "../document/nodes/inline.ts";
import { cleanText } from "../document/nodes/text/clean.ts";
import { linesOf } from "./text/lines.ts";
import { visibleText } from "./text/white-space.ts";

/**
 * Plain text as a body. Where empty lines divide it, they divide paragraphs and a single new line stays one; otherwise every
 * line is a paragraph.
 */
export function plainTextToBody(text: string): Body {
  const clean = cleanText(visibleText(text, true));
  const hasEmptyLines = /\n[^\S\n]*\n/.test(clean.trim());
  const divided = hasEmptyLines ? clean : clean.replaceAll("\n", "\n\n");
  const lines: Inline[][] = linesOf([{ text: divided, format: 0, link: undefined }]);
  if (lines.length === 0) return EMPTY_BODY;
  return { root: { type: "root", children: lines.map((children) => ({ type: "paragraph", children })) } };
}

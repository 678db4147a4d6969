import type { CSSProperties } from "react";
import { type Dateline, formatDateline } from "../../shared/article/dateline.ts";

/**
 * The dateline as a custom property, for the style sheet to open the text with. It is the text's alone: whatever inherits it is styled
 * anew with each article that is opened.
 */
export function datelineStyle(dateline: Dateline, language: string): CSSProperties & Record<"--dateline", string> {
  const text = formatDateline(dateline, language);
  return { "--dateline": text === "" ? "none" : `"${CSS.escape(text)} "` };
}

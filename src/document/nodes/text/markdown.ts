import type { BodyTextFormat } from "./format.ts";

/** How a format is written: by a mark before and after, where that may be read as one, and by an HTML element. */
interface Mark {
  readonly mark: string | null;
  readonly element: string;
}

/** CommonMark has marks for two formats and GitHub's dialect for a third; the others are HTML in both. */
export const MARKS = {
  bold: { mark: "**", element: "strong" },
  italic: { mark: "*", element: "em" },
  underline: { mark: null, element: "u" },
  strikethrough: { mark: "~~", element: "s" },
  subscript: { mark: null, element: "sub" },
  superscript: { mark: null, element: "sup" },
} as const satisfies Record<BodyTextFormat, Mark>;

/** Text in which nothing can be read as Markdown or HTML, save at the start of a line (see `escapeLineStart`). */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]|!$/g, "\\$&");
}

/** A line that cannot be read as a heading, list item or rule. */
export function escapeLineStart(line: string): string {
  return line.replace(/^([#+=-])/, "\\$1").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** Markdown content in a format; `before` and `after` are the words around it. */
export function emphasise(content: string, { mark, element }: Mark, before: string, after: string): string {
  const core = content.trim();
  if (core === "") return content;
  const lead = content.slice(0, content.indexOf(core));
  const trail = content.slice(lead.length + core.length);
  const letters = core.replace(/^[*~]+|[*~]+$/g, "");
  const reads = mayTouch(letters.charAt(0), before + lead, true) && mayTouch(letters.slice(-1), trail + after, false);
  return mark !== null && reads
    ? `${lead}${mark}${core}${mark}${trail}`
    : `${lead}<${element}>${core}</${element}>${trail}`;
}

// CommonMark 0.31.2, section 6.2: a mark next to punctuation opens or closes only where space or punctuation is on its other side.
function mayTouch(inside: string, around: string, before: boolean): boolean {
  const outside = before ? around.slice(-1) : around.charAt(0);
  return !/[\p{P}\p{S}]/u.test(inside) || outside === "" || /[\s\p{P}\p{S}]/u.test(outside);
}

import { cleanText } from "../../document/nodes/text/clean.ts";

/** Text on one line, without what no published file may hold; empty for blank text. */
export function singleLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

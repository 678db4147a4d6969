import { isUnspaced, spaced } from "./spaced.ts";

const TERM = /"([^"]*)"?|(\S+)/gu;

/**
 * What was typed into the search field, as an FTS5 expression: every word has to occur, words in quotation marks in that
 * order, and the last word may be just begun. Null when there is nothing to look for.
 */
export function searchExpression(typed: string): string | null {
  const terms = [...typed.normalize("NFC").matchAll(TERM)].map(([whole, phrase, word]) => ({
    text: spaced(phrase ?? word ?? "").trim(),
    unfinished: phrase === undefined && !isUnspaced(whole),
  }));
  const words = terms.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (words.length === 0) return null;
  return words
    .map(
      ({ text, unfinished }, index) =>
        `"${text.replaceAll('"', " ")}"${unfinished && index === words.length - 1 ? "*" : ""}`,
    )
    .join(" ");
}

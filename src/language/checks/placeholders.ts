import { type Finding, findingAt, type TextBlock } from "../findings.ts";
import { primaryLanguage } from "../text/language-tag.ts";
import { protectedSpans } from "../text/protected-spans.ts";
import { overlaps, type Span } from "../text/words.ts";

export const PLACEHOLDER = "placeholder";

// TK ("to come") is written so because no word has the letters together: capitals, standing alone, in brackets or not.
const PLACEHOLDERS =
  /\[[^\][]*(?<![\p{L}\p{N}&])(?:TK)+(?![\p{L}\p{N}&])[^\][]*\]|(?<![\p{L}\p{M}\p{N}&_.-])(?:(?:TK)+|tktk)(?![\p{L}\p{M}\p{N}&_-])(?!\.\p{L})/gu;
// Companies whose name begins so, and, in German, a health insurer that is always written with its article.
const NAME_AFTER = /^[ \u00A0](?:Maxx|Elevator|Keith)\b/u;
const GERMAN_INSURER = /(?:^|\s)(?:die|der)\s$/iu;

/** Placeholders for what is still to come: TK, TKTK, `[TK]`, `[TK number of seats]`. */
export function checkPlaceholders(block: TextBlock): Finding[] {
  const spared = protectedSpans(block.text);
  return Array.from(block.text.matchAll(PLACEHOLDERS), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }))
    .filter((span) => !spared.some((other) => overlaps(span, other)) && !isName(block, span))
    .map((span) =>
      findingAt(block, span, {
        rule: PLACEHOLDER,
        kind: "placeholder",
        severity: "error",
        message: "Something is still to come here.",
        suggestions: [],
      }),
    );
}

function isName({ text, language }: TextBlock, { start, end }: Span): boolean {
  if (NAME_AFTER.test(text.slice(end))) return true;
  return primaryLanguage(language) === "de" && GERMAN_INSURER.test(text.slice(0, start));
}

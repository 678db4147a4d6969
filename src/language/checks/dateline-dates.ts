import { type Finding, findingAt, type TextBlock } from "../findings.ts";
import { forLanguage, primaryLanguage } from "../text/language-tag.ts";
import { quotationsIn } from "../text/quotations.ts";
import { overlaps } from "../text/words.ts";
import { dayNear, type WrittenDate, writtenDatesIn } from "../text/written-dates.ts";

export const DATELINE_DATE = "dateline-date";

// Days counted from the dateline's, by the words that stand just before a date.
const RELATIVE: Readonly<Record<string, readonly (readonly [words: RegExp, days: number])[]>> = {
  en: [
    [/\btoday[\s,(–—-]+$/iu, 0],
    [/\byesterday[\s,(–—-]+$/iu, -1],
    [/\btomorrow[\s,(–—-]+$/iu, 1],
  ],
  fr: [
    [/aujourd[’']hui[\s,(–—-]+(?:le )?$/iu, 0],
    [/\bhier[\s,(–—-]+(?:le )?$/iu, -1],
    [/\bdemain[\s,(–—-]+(?:le )?$/iu, 1],
  ],
  es: [
    [/\bhoy[\s,(–—-]+(?:el )?$/iu, 0],
    [/\bayer[\s,(–—-]+(?:el )?$/iu, -1],
  ],
  de: [
    [/\bheute[\s,(–—-]+(?:dem |den |am )?$/iu, 0],
    [/\bgestern[\s,(–—-]+(?:dem |den |am )?$/iu, -1],
  ],
  it: [
    [/\boggi[\s,(–—-]+$/iu, 0],
    [/\bieri[\s,(–—-]+$/iu, -1],
    [/\bdomani[\s,(–—-]+$/iu, 1],
  ],
  pt: [
    [/\bhoje[\s,(–—-]+$/iu, 0],
    [/\bontem[\s,(–—-]+$/iu, -1],
  ],
  ar: [
    [/اليوم[\s،(]+$/u, 0],
    [/أمس[\s،(]+$/u, -1],
    [/غدا[\s،(]+$/u, 1],
  ],
};
const DATELINE_AHEAD = 60;

/**
 * Dates that gainsay the dateline: one typed at the head of the text (`Havana, 19 February 2024 (TDI):`), and `today`,
 * `yesterday` or `tomorrow` beside a date that is another day. What people say in quotations is theirs.
 */
export function checkDatelineDates(blocks: readonly TextBlock[], dateline: Temporal.PlainDate | undefined): Finding[] {
  if (dateline === undefined) return [];
  const lead = blocks.find(({ kind }) => kind === "paragraph");
  return blocks.flatMap((block) => {
    const { spans } = quotationsIn(block.text, block.language);
    return writtenDatesIn(block.text, block.language)
      .filter((date) => !spans.some((span) => overlaps(span, date)))
      .flatMap((date) => {
        const days = relativeDays(block, date) ?? (block === lead && isTypedDateline(block, date) ? 0 : undefined);
        if (days === undefined) return [];
        const meant = dateline.add({ days });
        const written = dayNear(date, dateline);
        return written === undefined || written.equals(meant) ? [] : [finding(block, date, dateline)];
      });
  });
}

function relativeDays({ text, language }: TextBlock, { start }: WrittenDate): number | undefined {
  const before = text.slice(Math.max(0, start - 30), start);
  return forLanguage(RELATIVE, primaryLanguage(language))?.find(([words]) => words.test(before))?.[1];
}

function isTypedDateline({ text }: TextBlock, { start, end }: WrittenDate): boolean {
  return start > 0 && start < DATELINE_AHEAD && /^\s*(?:\([^)]{1,40}\)\s*[:–—-]|[:–—]|-\s)/u.test(text.slice(end));
}

function finding(block: TextBlock, date: WrittenDate, dateline: Temporal.PlainDate): Finding {
  return findingAt(block, date, {
    rule: DATELINE_DATE,
    kind: "consistency",
    severity: "warning",
    message: `This does not fit the dateline, which is ${dateline.toString()}.`,
    suggestions: [],
  });
}

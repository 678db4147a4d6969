import { type Finding, inReadingOrder, type TextBlock } from "../findings.ts";
import { checkDatelineDates } from "./dateline-dates.ts";
import { checkDoubledWords } from "./doubled-words.ts";
import { checkKnownNames, type KnownNames } from "./known-names.ts";
import { checkNames } from "./names.ts";
import { checkPercentageLists, checkPercentages } from "./percentages.ts";
import { checkPlaceholders } from "./placeholders.ts";
import { checkSpeakers } from "./quotation-without-speaker.ts";
import { checkQuotationMarks } from "./unbalanced-quotation-marks.ts";
import { checkWeekdays } from "./weekdays.ts";

/** What checks must know of an article besides its text. */
export interface ArticleFacts {
  dateline: Temporal.PlainDate | undefined;
  knownNames: KnownNames;
}

/** All consistency checks that need one block alone, in reading order. */
export function checkBlock(block: TextBlock, { dateline, knownNames }: ArticleFacts): Finding[] {
  return inReadingOrder([
    ...checkPlaceholders(block),
    ...checkDoubledWords(block),
    ...checkPercentages(block),
    ...checkWeekdays(block, dateline),
    ...checkKnownNames(block, knownNames),
  ]);
}

/** All consistency checks that need the whole article: its blocks in reading order. */
export function checkArticle(blocks: readonly TextBlock[], { dateline }: ArticleFacts): Finding[] {
  return [
    ...checkQuotationMarks(blocks),
    ...checkSpeakers(blocks),
    ...checkPercentageLists(blocks),
    ...checkNames(blocks),
    ...checkDatelineDates(blocks, dateline),
  ];
}

import type { Metadata } from "../../shared/article/article.ts";
import { formatDay } from "../../shared/article/dateline.ts";
import type { TimeView } from "./times.ts";

/** A correction as the page shows it, with an anchor of its own. */
export interface CorrectionView extends TimeView {
  readonly id: string;
  readonly words: string;
}

/** What is told below the text, and in brief above it. */
export interface CorrectionsView {
  readonly items: readonly CorrectionView[];
  /** When the last one was made. */
  readonly last: TimeView;
}

/** The corrections that say something, the oldest first, by the day of the place they were written in; null without any. */
export function correctionsView({
  corrections,
  language,
}: Pick<Metadata, "corrections" | "language">): CorrectionsView | null {
  const items = corrections
    .filter(({ text }) => text.trim() !== "")
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map(({ at, text }, index) => ({
      id: `correction-${String(index + 1)}`,
      datetime: at,
      text: formatDay(at.slice(0, "2024-02-20".length), language),
      words: text.trim(),
    }));
  const last = items.at(-1);
  return last === undefined ? null : { items, last: { datetime: last.datetime, text: last.text } };
}

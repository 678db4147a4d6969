import { HEAD_KINDS } from "../../language/article-blocks.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { changeMetadata } from "./metadata.ts";
import { slugAfter } from "./slug-following.ts";

/** A line at the head of an article. */
export type HeadLine = (typeof HEAD_KINDS)[number];
/** What stands in the lines at the head, or in some of them. */
export type HeadTexts = Readonly<Partial<Record<HeadLine, string>>>;

/** How long each of them may be, in characters. */
export const LONGEST: Readonly<Record<HeadLine, number>> = { kicker: 200, headline: 500, standfirst: 2000 };

/** Whether something goes by the name of a line at the head. */
export function isHeadLine(name: string): name is HeadLine {
  return HEAD_KINDS.some((line) => line === name);
}

/** What stands in a line at the head of the article at hand. */
export function readHead(line: HeadLine): string {
  return savingDesk.store.getState().metadata?.[line] ?? "";
}

/** Writes lines at the head of the article at hand. The slug follows the headline until it is edited by hand. */
export function changeHead(change: HeadTexts): void {
  const { metadata } = savingDesk.store.getState();
  if (metadata === null || Object.keys(change).length === 0) return;
  const { headline } = change;
  const slug =
    headline === undefined
      ? {}
      : { slug: slugAfter({ slug: metadata.slug, from: metadata.headline, to: headline, status: metadata.status }) };
  changeMetadata({ ...change, ...slug });
}

import { HEAD_KINDS } from "../../../language/article-blocks.ts";
import type { Metadata } from "../../../shared/article/article.ts";

/** Whether two states of an article's details differ in what language checks look at. */
export function isOtherText(one: Metadata | null, other: Metadata | null): boolean {
  return one !== other && ([...HEAD_KINDS, "language"] as const).some((field) => one?.[field] !== other?.[field]);
}

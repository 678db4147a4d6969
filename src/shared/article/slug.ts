import slugify from "@sindresorhus/slugify";
import { z } from "zod";

const LONGEST_SLUG = 80;

/** The article's name in an address and a file name: lowercase ASCII letters and digits, single hyphens between. */
export const SlugSchema = z
  .string()
  .max(LONGEST_SLUG + 20)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lowercase letters and digits with single hyphens between");

/** A slug made from a headline in any script, cut at a word. An empty or unspeakable headline gives `untitled`. */
export function slugFromHeadline(headline: string): string {
  const full = slugify(headline);
  if (full === "") return "untitled";
  if (full.length <= LONGEST_SLUG) return full;
  const cut = full.slice(0, LONGEST_SLUG + 1);
  const lastHyphen = cut.lastIndexOf("-");
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut.slice(0, LONGEST_SLUG);
}

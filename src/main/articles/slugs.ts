import { z } from "zod";
import { slugFromHeadline } from "../../shared/article/slug.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { type Result, fail, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const HolderSchema = z.object({ id: z.string(), headline: z.string(), trashed_at: z.string().nullable() });

/** A slug as derived from a headline, given the number that sets it apart if others have it: `state-visit-2`. */
export function freeSlug(database: ReadableDatabase, slug: string, articleId: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (holderOf(database, candidate, articleId) === undefined) return candidate;
  }
}

/**
 * The slug an article may have. One derived from its headline gets a number where another article has it; one typed by
 * hand is refused by naming that article.
 */
export function settleSlug(
  database: ReadableDatabase,
  { id, slug, headline }: { id: string; slug: string; headline: string },
): Result<string> {
  const holder = holderOf(database, slug, id);
  if (holder === undefined) return succeed(slug);
  if (slug === slugFromHeadline(headline)) return succeed(freeSlug(database, slug, id));
  return fail(slugTaken(slug, holder));
}

function holderOf(database: ReadableDatabase, slug: string, exceptId: string) {
  const row = database
    .prepare("SELECT id, headline, trashed_at FROM articles WHERE slug = ? AND id <> ?")
    .get(slug, exceptId);
  return row === undefined ? undefined : HolderSchema.parse(row);
}

function slugTaken(slug: string, holder: z.infer<typeof HolderSchema>): DatelineError {
  const name = holder.headline.trim() === "" ? "an article without a headline" : `“${holder.headline}”`;
  return {
    code: "slug-taken",
    message: `The slug “${slug}” belongs to ${name}${holder.trashed_at === null ? "" : ", which is in the trash"}.`,
    place: "Slug",
    mend: "Choose another slug.",
  };
}

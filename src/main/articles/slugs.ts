import type { Database } from "better-sqlite3";
import { z } from "zod";
import { slugFromHeadline } from "../../shared/article/slug.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { type Result, fail, succeed } from "../../shared/result.ts";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const HolderSchema = z.object({ id: z.string(), headline: z.string(), trashed_at: z.string().nullable() });
type Holder = z.infer<typeof HolderSchema>;

/**
 * A slug as derived from a headline, given the number that sets it apart if others have it: `state-visit-2`. An article in the
 * trash holds nobody up; `displaceSlug` has to follow before the slug is written.
 */
export function freeSlug(database: ReadableDatabase, slug: string, articleId: string): string {
  return firstFree(slug, (candidate) => isFree(holderOf(database, candidate, articleId)));
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
  if (holder === undefined || isFree(holder)) return succeed(slug);
  if (slug === slugFromHeadline(headline)) return succeed(freeSlug(database, slug, id));
  return fail(slugTaken(slug, holder));
}

/** Gives an article in the trash another slug, if it has this one, and notes which it had. */
export function displaceSlug(database: Database, slug: string, articleId: string): void {
  const holder = holderOf(database, slug, articleId);
  if (holder === undefined || holder.trashed_at === null) return;
  const other = firstFree(slug, (candidate) => holderOf(database, candidate, "") === undefined);
  database
    .prepare("UPDATE articles SET displaced_slug = ifnull(displaced_slug, slug), slug = ? WHERE id = ?")
    .run(other, holder.id);
}

/** Gives an article that comes out of the trash the slug it had, if it is still free; answers the other one if it is not. */
export function reclaimSlug(database: Database, articleId: string): string | null {
  const { slug, displaced_slug: wanted } = z
    .object({ slug: z.string(), displaced_slug: z.string().nullable() })
    .parse(database.prepare("SELECT slug, displaced_slug FROM articles WHERE id = ?").get(articleId));
  if (wanted === null) return null;
  const isBack = isFree(holderOf(database, wanted, articleId));
  if (isBack) displaceSlug(database, wanted, articleId);
  database
    .prepare("UPDATE articles SET slug = ?, displaced_slug = NULL WHERE id = ?")
    .run(isBack ? wanted : slug, articleId);
  return isBack ? null : slug;
}

function firstFree(slug: string, isFreeSlug: (candidate: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (isFreeSlug(candidate)) return candidate;
  }
}

function isFree(holder: Holder | undefined): boolean {
  return holder === undefined || holder.trashed_at !== null;
}

function holderOf(database: ReadableDatabase, slug: string, exceptId: string): Holder | undefined {
  const row = prepared(database, "SELECT id, headline, trashed_at FROM articles WHERE slug = ? AND id <> ?").get(
    slug,
    exceptId,
  );
  return row === undefined ? undefined : HolderSchema.parse(row);
}

function slugTaken(slug: string, { headline }: Holder): DatelineError {
  const name = headline.trim() === "" ? "an article without a headline" : `“${headline}”`;
  return {
    code: "slug-taken",
    message: `The slug “${slug}” belongs to ${name}.`,
    place: "Slug",
    mend: "Choose another slug.",
  };
}

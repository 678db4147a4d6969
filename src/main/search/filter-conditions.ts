import { z } from "zod";
import { StatusSchema } from "../../shared/article/status.ts";
import type { SearchFilter } from "../../shared/search/parse-search.ts";
import { fold } from "../../shared/search/words.ts";
import { NEVER_PUBLISHED } from "../articles/times.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { formerNames } from "../merging/present.ts";
import { formerTags } from "../merging/renamed-tags.ts";
import { type Condition, NEVER, not } from "./condition.ts";
import { dayRange } from "./day-range.ts";
import { stateCondition } from "./state-condition.ts";

/** The filters of a search, such as `author:duarte`. A name that is not there finds nothing. */
export function filterConditions(
  database: ReadableDatabase,
  filters: readonly SearchFilter[],
  now: Temporal.ZonedDateTime,
): Condition[] {
  const days = filters.filter(({ field }) => field === "before" || field === "after");
  return [
    ...filters
      .filter((filter) => !days.includes(filter))
      .map((filter) => {
        const condition = conditionOf(database, filter, now);
        return filter.excluded ? not(condition) : condition;
      }),
    ...(days.length === 0 ? [] : [within(days, now)]),
  ];
}

function conditionOf(
  database: ReadableDatabase,
  { field, value }: SearchFilter,
  now: Temporal.ZonedDateTime,
): Condition {
  switch (field) {
    case "author":
      return byAuthor(
        meant([...named(database, "SELECT id, name FROM authors"), ...formerNames(database, "authors")], value),
      );
    case "tag":
      return byTag(
        meant([...named(database, "SELECT tag AS id, tag AS name FROM tag_counts"), ...formerTags(database)], value),
      );
    case "category":
      return byCategory(
        meant([...named(database, "SELECT id, name FROM categories"), ...formerNames(database, "categories")], value),
      );
    case "status":
      return byStatus(value);
    case "language":
      return byLanguage(value);
    case "is":
      return stateCondition(value, now);
    case "before":
    case "after":
      return NEVER;
  }
}

const NamedSchema = z.object({ id: z.string(), name: z.string() });

type Named = z.infer<typeof NamedSchema>;

function named(database: ReadableDatabase, source: string): Named[] {
  return database
    .prepare(source)
    .all()
    .map((row) => NamedSchema.parse(row));
}

/** The ids of those that have this name; if none has, of those that have a word beginning with it. */
function meant(all: readonly Named[], typed: string): string[] {
  const folded = all.map(({ id, name }) => ({ id, name: fold(name) }));
  const wanted = fold(typed);
  const exact = folded.filter(({ name }) => name === wanted);
  const found = exact.length > 0 ? exact : folded.filter(({ name }) => ` ${name}`.includes(` ${wanted}`));
  return found.map(({ id }) => id);
}

function byAuthor(ids: readonly string[]): Condition {
  const values = [JSON.stringify(ids)];
  return {
    sql: `EXISTS (SELECT 1 FROM article_authors WHERE article_id = articles.id AND author_id IN (${LIST}))`,
    values,
    numbers: {
      sql: `SELECT number FROM article_authors CROSS JOIN articles ON id = article_id WHERE author_id IN (${LIST})`,
      values,
    },
  };
}

function byTag(tags: readonly string[]): Condition {
  const values = [JSON.stringify(tags)];
  return {
    sql: `EXISTS (SELECT 1 FROM article_tags WHERE article_id = articles.id AND tag IN (${LIST}))`,
    values,
    numbers: {
      sql: `SELECT number FROM article_tags CROSS JOIN articles ON id = article_id WHERE tag IN (${LIST})`,
      values,
    },
  };
}

const LIST = "SELECT value FROM json_each(?)";

/** Categories and all below them: "News" finds "Diplomatic News" too. */
export function byCategory(ids: readonly string[]): Condition {
  const values = [JSON.stringify(ids)];
  return {
    sql: `+category_id IS NOT NULL AND +category_id IN (${SUBTREES})`,
    values,
    numbers: { sql: `SELECT number FROM articles WHERE category_id IN (${SUBTREES})`, values },
  };
}

const SUBTREES = `
  WITH RECURSIVE subtree (id) AS (
    SELECT value FROM json_each(?) UNION SELECT categories.id FROM categories JOIN subtree ON parent_id = subtree.id
  ) SELECT id FROM subtree`;

/** A unary plus keeps SQLite from picking an index by the filter, which would make it sort every match for each page. */
function byStatus(typed: string): Condition {
  const wanted = typed.toLowerCase().replaceAll(" ", "-");
  const statuses = StatusSchema.options.filter((status) => status.startsWith(wanted));
  return { sql: `+status IN (${LIST})`, values: [JSON.stringify(statuses)] };
}

/** A language with its regional forms: `en` finds `en-GB`. */
function byLanguage(typed: string): Condition {
  const tag = typed.replaceAll(/[^\p{L}\p{N}-]/gu, "");
  const values = [tag, `${tag}-\u{FFFF}`];
  return {
    sql: "+language BETWEEN ? AND ?",
    values,
    numbers: { sql: "SELECT number FROM articles WHERE language BETWEEN ? AND ?", values },
  };
}

/** Days of publication; of what is not out, those of the last edit. */
function within(days: readonly SearchFilter[], now: Temporal.ZonedDateTime): Condition {
  const range = dayRange(
    days.map(({ field, value, excluded }) => ({ value, isBefore: (field === "before") !== excluded })),
    now.timeZoneId,
  );
  if (range === null) return NEVER;
  const values = [range.from, range.to];
  const out = `published_ms <> ${NEVER_PUBLISHED} AND published_ms >= ? AND published_ms < ?`;
  const inWork = `published_ms = ${NEVER_PUBLISHED} AND updated_ms >= ? AND updated_ms < ?`;
  return {
    sql: `(${out} OR ${inWork})`,
    values: [...values, ...values],
    numbers: {
      sql: `SELECT number FROM articles WHERE trashed_at IS NULL AND ${out}
        UNION ALL SELECT number FROM articles WHERE trashed_at IS NULL AND ${inWork}`,
      values: [...values, ...values],
    },
  };
}

import { z } from "zod";
import type { ArticleSummary } from "../../shared/article/query.ts";
import { isOut, StatusSchema } from "../../shared/article/status.ts";
import type { Result } from "../../shared/result.ts";
import { readArticle } from "../articles/read-article.ts";
import { summariseArticles } from "../articles/summarise-articles.ts";
import { milliseconds } from "../articles/times.ts";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { fitness, type Matter } from "./fitness.ts";
import { categoryNumbers, type Source, tagSources, wordSources } from "./suggestion-sources.ts";

const MOST_SUGGESTIONS = 6;

/**
 * The articles that an article may best link to, the most fitting first: by shared tags, words of headline and standfirst, category,
 * and newness. Without what readers may not see or will not find, and without what it links to already. Costs the same in a
 * library of any size.
 */
export function suggestLinks(
  database: ReadableDatabase,
  id: string,
  now = Temporal.Now.instant().epochMilliseconds,
): Result<ArticleSummary[]> {
  const article = readArticle(database, id);
  if (!article.ok) return article;
  const { metadata, updatedAt } = article.value;
  const subject: Matter = { ...metadata, at: milliseconds(metadata.publishedAt ?? updatedAt) };
  const total = TotalSchema.parse(prepared(database, "SELECT max(number) AS total FROM articles").get()).total;
  const tags = tagSources(database, subject.tags, total);
  const words = wordSources(database, subject, total);
  const numbers = [...tags, ...words].flatMap((source) => source.numbers);
  const rarities = { tags: raritiesOf(tags), words: raritiesOf(words) };
  const fitting = candidates(database, id, [...numbers, ...categoryNumbers(database, subject.categoryId)])
    .filter(({ status, embargo }) => status !== "withdrawn" && (isOut(status) || embargo <= now))
    .map((other) => ({ ...other, fit: fitness(subject, other, rarities, now) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((some, other) => other.fit - some.fit || other.at - some.at)
    .slice(0, MOST_SUGGESTIONS);
  return summariseArticles(
    database,
    fitting.map((other) => other.id),
  );
}

const TotalSchema = z.object({ total: z.int() });

function raritiesOf(sources: readonly Source[]): ReadonlyMap<string, number> {
  return new Map(sources.map(({ key, rarity }) => [key, rarity]));
}

const CANDIDATES = `
  SELECT id, headline, standfirst, category_id, language, status, embargo, published_at, updated_at,
    (SELECT json_group_array(tag) FROM article_tags WHERE article_id = articles.id) AS tags
  FROM articles WHERE number IN (SELECT value FROM json_each(:numbers)) AND trashed_at IS NULL AND id <> :id
    AND NOT EXISTS (SELECT 1 FROM article_links WHERE article_id = :id AND target_id = articles.id)`;

const CandidateSchema = z
  .object({
    id: z.string(),
    headline: z.string(),
    standfirst: z.string(),
    category_id: z.string().nullable(),
    language: z.string(),
    status: StatusSchema,
    embargo: z.string().nullable(),
    published_at: z.string().nullable(),
    updated_at: z.string(),
    tags: z.string(),
  })
  .transform(({ category_id, embargo, published_at, updated_at, tags, ...columns }) => ({
    ...columns,
    categoryId: category_id,
    embargo: embargo === null ? Number.NEGATIVE_INFINITY : milliseconds(embargo),
    at: milliseconds(published_at ?? updated_at),
    tags: z.array(z.string()).parse(JSON.parse(tags)),
  }));

function candidates(
  database: ReadableDatabase,
  id: string,
  numbers: readonly number[],
): readonly z.infer<typeof CandidateSchema>[] {
  return z
    .array(CandidateSchema)
    .parse(prepared(database, CANDIDATES).all({ id, numbers: JSON.stringify([...new Set(numbers)]) }));
}

import { z } from "zod";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { spaced } from "../search/spaced.ts";
import { type Matter, rarity } from "./fitness.ts";
import { tellingWords } from "./telling-words.ts";

/** So many of the newest articles are looked at for each tag and word: however large the library, no more. */
const NEWEST = 60;
const MOST_TAGS = 10;
const MOST_WORDS = 16;

/** Articles that may fit, by number, and how much it says that they share this. */
export interface Source {
  readonly key: string;
  readonly numbers: readonly number[];
  readonly rarity: number;
}

const NumbersSchema = z.array(z.object({ number: z.int() }));
const AmountSchema = z.object({ amount: z.int() }).optional();

/** The newest articles with each of the tags. */
export function tagSources(database: ReadableDatabase, tags: readonly string[], total: number): Source[] {
  return tags.slice(0, MOST_TAGS).map((key) => {
    const counted = AmountSchema.parse(prepared(database, "SELECT amount FROM tag_counts WHERE tag = ?").get(key));
    return { key, numbers: numbersOf(database, BY_TAG, key), rarity: rarity(counted?.amount ?? 0, total) };
  });
}

/** The newest articles with each word of the headline and standfirst that not every other article has too. */
export function wordSources(database: ReadableDatabase, matter: Matter, total: number): Source[] {
  return tellingWords(`${matter.headline}\n${matter.standfirst}`)
    .slice(0, MOST_WORDS)
    .map((key) => {
      const numbers = numbersOf(database, BY_WORD, `{headline standfirst} : "${spaced(key).trim()}"`);
      return { key, numbers, rarity: rarity(estimate(numbers, total), total) };
    })
    .filter((source) => source.rarity > 0);
}

/** The newest articles of the category. */
export function categoryNumbers(database: ReadableDatabase, categoryId: string | null): readonly number[] {
  return categoryId === null ? [] : numbersOf(database, BY_CATEGORY, categoryId);
}

/** About how many articles have a word, from how close together the newest of them lie: counting all would read all. */
function estimate(numbers: readonly number[], total: number): number {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (numbers.length < NEWEST || first === undefined || last === undefined) return numbers.length;
  return (numbers.length / (first - last + 1)) * total;
}

const BY_TAG = `SELECT number FROM articles WHERE id IN (
  SELECT article_id FROM article_tags WHERE tag = ? ORDER BY article_id DESC LIMIT ?)`;
const BY_WORD = "SELECT rowid AS number FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ?";
const BY_CATEGORY = "SELECT number FROM articles WHERE category_id = ? ORDER BY number DESC LIMIT ?";

function numbersOf(database: ReadableDatabase, source: string, value: string): readonly number[] {
  return NumbersSchema.parse(prepared(database, source).all(value, NEWEST)).map(({ number }) => number);
}

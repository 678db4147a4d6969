import { tellingWords } from "./telling-words.ts";

/** What of an article says whether another fits it. */
export interface Matter {
  readonly headline: string;
  readonly standfirst: string;
  readonly tags: readonly string[];
  readonly categoryId: string | null;
  readonly language: string;
  /** When it was published, or last edited where it has not been, in milliseconds since 1970. */
  readonly at: number;
}

/** How much it says that two articles share a tag or a word: the rarer, the more. */
export interface Rarities {
  readonly tags: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

/** A tag is set with intent: it counts for more than a word as rare, and for something however many articles have it. */
const TAG = 2;
const ANY_TAG = 1;
/** The same category alone is little. */
const CATEGORY = 0.5;
/** What stands in another language is of use to fewer readers. */
const OTHER_LANGUAGE = 0.5;
/** By how much a new article is put before one as fitting that is old, and in how many milliseconds that is halved. */
const FRESH = 0.5;
const HALF_LIFE = 365 * 24 * 60 * 60 * 1000;

/** How well another article fits one: 0 where they have nothing in common. `now` in milliseconds since 1970. */
export function fitness(subject: Matter, other: Matter, rarities: Rarities, now: number): number {
  const tags = new Set(other.tags);
  const words = new Set(tellingWords(`${other.headline}\n${other.standfirst}`));
  const shared =
    sum(subject.tags.filter((tag) => tags.has(tag)).map((tag) => ANY_TAG + TAG * (rarities.tags.get(tag) ?? 0))) +
    sum([...rarities.words].map(([word, rarity]) => (words.has(word) ? rarity : 0))) +
    (subject.categoryId !== null && subject.categoryId === other.categoryId ? CATEGORY : 0);
  const freshness = 1 + FRESH * 2 ** (-Math.max(0, now - other.at) / HALF_LIFE);
  return shared * freshness * (languageOf(subject) === languageOf(other) ? 1 : OTHER_LANGUAGE);
}

/** How much it says that an article is one of `found` of `total` with something; 0 where half of all have it. */
export function rarity(found: number, total: number): number {
  return Math.max(0, Math.log2((total + 1) / (found + 0.5)) - 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function languageOf({ language }: Matter): string {
  return language.split("-")[0] ?? language;
}

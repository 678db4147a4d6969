import type { Article, Metadata } from "../../../src/shared/article/article.ts";
import type { LinkTarget } from "../../../src/shared/article/links.ts";
import { directionOfLanguage } from "../../../src/shared/language.ts";
import { seededRandom } from "../../../src/main/testing/random.ts";
import { type BodyMatter, makeBody } from "./body.ts";
import { identifier } from "./directory.ts";
import { LANGUAGES, prose } from "./words.ts";

/** What articles are made of besides words: pictures, authors and categories of the library, by id. */
export interface Holdings {
  readonly pictures: readonly [string, ...string[]];
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly count: number;
}

/** The article of a number: the same seed and number give the same article. All have come out, so that the site has each. */
export function makeArticle(seed: number, number: number, holdings: Holdings): Article {
  const random = seededRandom(seed + number);
  // Each number has its own mix: every language with every half of the switches, in turn.
  const words = LANGUAGES[number % LANGUAGES.length] ?? LANGUAGES[0];
  const has = (chance: number): boolean => random.next() < chance;
  const targets: readonly [LinkTarget, ...LinkTarget[]] = [
    { kind: "article", articleId: identifier(3, random.between(0, holdings.count)), headline: words.headlines[0] },
    { kind: "article", articleId: identifier(9, 0), headline: "An article that is not there" },
    { kind: "address", address: "https://elsewhere.example/a?b=1&c=2", headline: prose(words, random, 1) },
  ];
  const published = Date.UTC(2026, 0, 1) + number * 7_200_000;
  const metadata = makeMetadata(number, published, { words, random, targets }, holdings);
  const body = makeBody(
    { words, random, targets, pictures: holdings.pictures },
    number % 25 === 3 ? "none" : number % 10 === 0 ? "all" : "some",
  );
  const later = new Date(published + (has(0.5) ? 86_400_000 : 0)).toISOString();
  return {
    id: identifier(3, number),
    metadata: { ...metadata, status: metadata.corrections.length > 0 ? "corrected" : "published" },
    body,
    createdAt: later,
    updatedAt: later,
    revision: 1,
  };
}

/** The details: each number has its own mix of what is given and what is left out. */
function makeMetadata(
  number: number,
  published: number,
  { words, random, targets }: Pick<BodyMatter, "words" | "random"> & { targets: readonly LinkTarget[] },
  holdings: Holdings,
): Metadata {
  const has = (chance: number): boolean => random.next() < chance;
  return {
    headline: headline(number, random.pick(words.headlines)),
    kicker: has(0.5) ? random.pick(words.topics) : "",
    standfirst: has(0.7) ? prose(words, random, random.between(1, 4)) : "",
    slug: `generated-${String(number)}`,
    dateline: {
      place: has(0.6) ? random.pick(words.places) : "",
      date: has(0.6) ? new Date(published).toISOString().slice(0, 10) : null,
      agency: has(0.5) ? "TDI" : "",
    },
    byline: {
      authorIds: some(holdings.authors, number % 7 === 0 ? 9 : number % 4, random.between(0, 9)),
      note: has(0.3) ? "(AP)" : "",
    },
    categoryId: holdings.categories[number % (holdings.categories.length + 1)] ?? null,
    tags: some([...words.topics, "C++", "C#", "Déjà-vu / 2026"], number % 6, 0),
    leadImage: has(0.5)
      ? {
          assetId: random.pick(holdings.pictures),
          alt: has(0.7) ? prose(words, random, 1) : "",
          caption: has(0.7) ? prose(words, random, 2) : "",
          credit: has(0.5) ? random.pick(words.names) : "",
          ...LICENCES[number % LICENCES.length],
        }
      : null,
    relatedLinks: some(targets, number % 4, 0),
    language: words.language,
    direction: directionOfLanguage(words.language),
    status: "published",
    publishedAt: withOffset(published, number % 3 === 0 ? "-05:00" : number % 3 === 1 ? "+05:30" : "Z"),
    embargo: null,
    deadline: null,
    targetLength: null,
    corrections: has(0.2)
      ? [1, 2].map((hours) => ({
          at: withOffset(published + hours * 3_600_000, "+02:00"),
          text: prose(words, random, 1),
        }))
      : [],
  };
}

const LICENCES = [{}, { licence: "CC BY-SA 4.0" }, { licence: "Agency, subscription" }];

/** Mostly a headline as it is; some very long, one of a single long word, one with what markup is made of. */
function headline(number: number, usual: string): string {
  if (number % 40 === 7) return `${usual}: `.repeat(12).slice(0, 480).trim();
  if (number % 40 === 17) return "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  if (number % 40 === 27) return `<b>Rain</b> & "{{hail}}" ${String(number)}`;
  return `${usual} (${String(number)})`;
}

function some<Item>(items: readonly Item[], count: number, from: number): Item[] {
  return [...items.slice(from), ...items.slice(0, from)].slice(0, count);
}

/** An instant as a clock in this time zone has it. */
function withOffset(milliseconds: number, zone: string): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
  return zone === "Z" ? instant.toString() : instant.toString({ timeZone: zone });
}

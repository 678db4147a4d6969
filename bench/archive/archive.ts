import { setImmediate } from "node:timers/promises";
import { emptyMetadata } from "../../src/main/articles/create-article.ts";
import { insertArticle } from "../../src/main/articles/insert-article.ts";
import { saveAuthor } from "../../src/main/authors/authors.ts";
import { saveCategory } from "../../src/main/categories/categories.ts";
import type { Library } from "../../src/main/library/library.ts";
import { openLibrary } from "../../src/main/library/open-library.ts";
import type { Metadata } from "../../src/shared/article/article.ts";
import { describeError } from "../../src/shared/errors.ts";
import type { Result } from "../../src/shared/result.ts";
import { seededRandom } from "../../src/main/testing/random.ts";

const PLACES = "Port Alder,Havenmouth,Sallow Bridge,Tarn Vale,Ostrava Quay,Lindow,Marram Point,Cold Ashby".split(",");
const MATTERS = "harbour,budget,ferry,school,bridge,hospital,election,market,museum,railway,forest,water".split(",");
const DEEDS = "opens,closes,is rebuilt,divides the council,gets a new head,loses money,wins a prize,is sold".split(",");
const WORDS =
  "the council said on Monday that repairs to the old ferry bridge would begin after nine months of talks with fishers and traders who had asked for a safer crossing before winter storms return along this coast".split(
    " ",
  );
const SECTIONS = ["News", "Politics", "Business", "Culture", "Sport", "Science", "Letters", "Travel"];
const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2016, 0, 1);

/** One article of the archive before it is in any library: the same number always gives the same. */
export interface ArchiveArticle {
  readonly headline: string;
  readonly slug: string;
  readonly standfirst: string;
  readonly section: string;
  readonly author: string;
  readonly tags: readonly string[];
  readonly publishedAt: string;
  readonly paragraphs: readonly string[];
}

/** The article with this number: about 600 words. */
export function archiveArticle(number: number): ArchiveArticle {
  const random = seededRandom(number + 1);
  const pick = (list: readonly string[]): string => list[random.between(0, list.length)] ?? "";
  const [place, matter, deed] = [pick(PLACES), pick(MATTERS), pick(DEEDS)];
  const paragraph = (): string => {
    const words = Array.from({ length: 50 }, () => pick(WORDS)).join(" ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  return {
    headline: `${place}: the ${matter} ${deed} (${String(number)})`,
    slug: `${place.toLowerCase().replaceAll(" ", "-")}-${matter}-${String(number)}`,
    standfirst: `What it means for ${place} and its ${pick(MATTERS)}.`,
    section: pick(SECTIONS),
    author: `Reporter ${String(random.between(1, 41))}`,
    tags: [matter, `${place} ${String(random.between(1, 26))}`],
    publishedAt: new Date(FIRST_DAY + number * (DAY / 24)).toISOString(),
    paragraphs: Array.from({ length: 12 }, paragraph),
  };
}

/** How many articles are written before other work gets its turn: only then does SQLite's memory come back. */
const SLICE = 500;

/**
 * Makes a library of so many published articles, ready to be searched. Written without waiting for the disk, since nothing
 * would be lost by it.
 */
export async function makeArchive(folder: string, count: number): Promise<void> {
  const { library } = valueOf(await openLibrary(folder, { create: true, access: "write" }));
  const { database } = library;
  database.pragma("synchronous = OFF");
  const sections = new Map(SECTIONS.map((name, position) => [name, addSection(library, name, position)]));
  const authors = new Map(Array.from({ length: 40 }, (_, index) => addAuthor(library, index + 1)));
  for (let start = 0; start < count; start += SLICE) {
    database.exec("BEGIN");
    const index = database.prepare(
      `INSERT INTO article_search (rowid, headline, standfirst, body, authors, tags, captions)
       SELECT number, ?, ?, ?, ?, ?, '' FROM articles WHERE id = ?`,
    );
    const indexed = database.prepare("UPDATE articles SET indexed_revision = revision, word_count = 600 WHERE id = ?");
    for (let number = start; number < Math.min(start + SLICE, count); number += 1) {
      const { paragraphs, section, author, ...words } = archiveArticle(number);
      const id = identifier(1_000_000 + number);
      const metadata: Metadata = {
        ...emptyMetadata("en-GB"),
        headline: words.headline,
        slug: words.slug,
        standfirst: words.standfirst,
        categoryId: sections.get(section) ?? null,
        byline: { authorIds: [authors.get(author) ?? ""], note: "" },
        tags: [...words.tags],
        status: "published",
        publishedAt: words.publishedAt,
      };
      const times = { createdAt: words.publishedAt, updatedAt: words.publishedAt };
      insertArticle(database, { id, metadata, body: bodyJson(paragraphs), ...times, revision: 1 });
      const tags = words.tags.join("\n");
      index.run(words.headline, words.standfirst, paragraphs.join("\n"), author, tags, id);
      indexed.run(id);
    }
    database.exec("COMMIT");
    await setImmediate();
  }
  library.close();
}

/** Paragraphs as a stored body. */
export function bodyJson(paragraphs: readonly string[]): string {
  const children = paragraphs.map((text) => ({ type: "paragraph", children: [{ type: "text", text }] }));
  return JSON.stringify({ root: { type: "root", children } });
}

function addSection({ database }: Library, name: string, position: number): string {
  const id = identifier(1000 + position);
  valueOf(saveCategory(database, { id, parentId: null, name, slug: name.toLowerCase(), position }));
  return id;
}

function addAuthor({ database }: Library, number: number): [string, string] {
  const [id, name] = [identifier(number), `Reporter ${String(number)}`];
  const bio = `${name} writes from the coast.`;
  valueOf(saveAuthor(database, { id, name, role: "Reporter", bio, portraitId: null, links: [] }));
  return [name, id];
}

function identifier(number: number): string {
  return `018f0000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(describeError(result.error));
}

import { z } from "zod";
import type { ArticleSummary, ListedArticle } from "../../shared/article/query.ts";
import { parseJson } from "../../shared/json.ts";
import { excerptOf, markWords } from "../../shared/search/mark-words.ts";
import type { Search } from "../../shared/search/parse-search.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { prepared } from "../db/prepared.ts";

/** Rows of a list with what was searched for marked in their headlines and in an excerpt; as they are where no words were. */
export function findExcerpts(
  database: ReadableDatabase,
  rows: readonly ArticleSummary[],
  search: Search,
): ListedArticle[] {
  const isSearched = search.terms.some(({ excluded }) => !excluded);
  return rows.map((row) => ({
    ...row,
    found: isSearched
      ? { headline: markWords(row.headline, search), excerpt: excerpt(textsOf(database, row.id), search) }
      : null,
  }));
}

function excerpt(texts: Iterable<string>, search: Search): ReturnType<typeof excerptOf> {
  for (const text of texts) {
    const found = excerptOf(text, search);
    if (found.length > 0) return found;
  }
  return [];
}

const TextsSchema = z.object({
  standfirst: z.string(),
  kicker: z.string(),
  lead_caption: z.string(),
  body: z.string(),
});

const FurtherSchema = z.record(z.string(), z.string().nullable());

/** What is found where the texts have nothing: the tags, who wrote it and where, the words of the lead picture. */
const FURTHER = `
  SELECT (SELECT group_concat(tag, ', ') FROM (SELECT tag FROM article_tags WHERE article_id = articles.id ORDER BY position)) AS tags,
    (SELECT group_concat(name, ', ') FROM (
      SELECT name FROM article_authors JOIN authors ON authors.id = author_id WHERE article_id = articles.id ORDER BY position)) AS authors,
    byline_note, dateline_place, lead_alt, lead_credit
  FROM articles WHERE id = ?`;

function* textsOf(database: ReadableDatabase, id: string): Iterable<string> {
  const source = `SELECT standfirst, kicker, lead_caption, body FROM articles JOIN article_bodies ON article_id = id WHERE id = ?`;
  const { standfirst, kicker, lead_caption, body } = TextsSchema.parse(prepared(database, source).get(id));
  yield standfirst;
  yield bodyWords(body);
  yield lead_caption;
  yield kicker;
  const further = Object.values(FurtherSchema.parse(prepared(database, FURTHER).get(id)));
  yield* further.filter((text) => text !== null);
}

/** The words of a body as it is stored, without its gate: only to be shown in a list, where speed counts. */
function bodyWords(body: string): string {
  const texts: string[] = [];
  const json = parseJson(body);
  if (json.ok) collect(valueIn(json.value, "root"), texts);
  return texts.join("").replaceAll(/\s+/gu, " ").trim();
}

function collect(node: unknown, texts: string[]): void {
  const text = valueIn(node, "text");
  if (typeof text === "string") texts.push(text);
  for (const key of WORDS) {
    const words = valueIn(node, key);
    if (typeof words === "string" && words !== "") texts.push(` ${words} `);
  }
  for (const key of PARTS) {
    const parts = valueIn(node, key);
    if (!Array.isArray(parts)) continue;
    for (const part of parts) collect(part, texts);
    texts.push(" ");
  }
}

/** Where blocks that are no text of their own have words, and what has parts. */
const WORDS = ["caption", "credit", "title"] as const;
const PARTS = ["children", "note"] as const;

function valueIn(node: unknown, key: "root" | "text" | (typeof WORDS)[number] | (typeof PARTS)[number]): unknown {
  return typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined;
}

import type { Duplicate, ImportPreview, ImportRow } from "../../shared/import.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import type { ReadArticles } from "./read/read-all.ts";
import type { ArticleOutline } from "./tray/staged-article.ts";
import { findDuplicate } from "./write/find-duplicate.ts";
import { inOrder } from "./write/write-all.ts";

/** What an import would make of the articles that were read. Takes its time with many, so it yields now and then. */
export async function previewOf(
  database: ReadableDatabase,
  { trays, problems, passedOver }: ReadArticles,
  breathe: () => Promise<unknown>,
): Promise<ImportPreview> {
  const preview: ImportPreview = { rows: [], problems: [...problems], leftOut: [], passedOver };
  let looked = 0;
  for (const item of inOrder(trays.map((tray) => tray.outlines()))) {
    if (++looked % 20 === 0) await breathe();
    if (item.kind === "problem") preview.problems.push(item.error);
    else if (item.kind === "left-out") preview.leftOut.push({ file: item.path, what: item.what });
    else preview.rows.push(rowOf(preview.rows.length, item.path, item.article, findDuplicate(database, item.article)));
  }
  return preview;
}

function rowOf(number: number, file: string, article: ArticleOutline, duplicate: Duplicate | undefined): ImportRow {
  const { fields, authors, categories, notes } = article;
  const names = conjunction(
    fields.language,
    authors.map(({ name }) => name),
  );
  return {
    number,
    file,
    headline: fields.headline,
    byline: [names, fields.bylineNote].filter((part) => part !== "").join(" "),
    date: fields.dateline.date ?? fields.publishedAt?.slice(0, 10) ?? null,
    category: categories.map(({ name }) => name).join(" › "),
    status: fields.status,
    language: fields.language,
    direction: fields.direction,
    notes,
    duplicate: duplicate ?? null,
  };
}

/** Names in a row; the formats are made only where there is something to join, since making one takes longer than all else. */
function conjunction(language: string, names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

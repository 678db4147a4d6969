import { basename } from "node:path";
import { z } from "zod";
import type { LinkTarget } from "../../shared/article/links.ts";
import { LARGEST_VIEWS, type PassedLine, type PopularPreview, type ReadPage } from "../../shared/popular.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { headlineOrder } from "../articles/headline-order.ts";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { readBoundedFile } from "../files/read-file.ts";
import { readViews, type ViewedLine } from "./read-views.ts";

/** How many articles "Most popular" can hold, and how many lines that were passed over are named. */
const MOST_PAGES = 50;
const MOST_NAMED = 100;

const FoundSchema = z.object({ id: z.string(), headline: z.string() });

/** What a file of page views makes of "Most popular": the articles it names, the most read first, one that is named twice with the sum. */
export function popularOfFile(database: ReadableDatabase, path: string): Result<PopularPreview> {
  const bytes = readBoundedFile(path, LARGEST_VIEWS);
  return bytes.ok ? popularOfViews(database, basename(path), new TextDecoder().decode(bytes.value)) : bytes;
}

/** As `popularOfFile`, for its text. */
export function popularOfViews(database: ReadableDatabase, file: string, text: string): Result<PopularPreview> {
  const read = readViews(text);
  if (!read.ok) return read;
  const pages = new Map<string, ReadPage>();
  const passed: PassedLine[] = [...read.value.passed];
  for (const line of read.value.lines) {
    const link = articleOf(database, line);
    if (link === undefined) passed.push(notFound(line));
    else pages.set(link.articleId, { link, views: line.views + (pages.get(link.articleId)?.views ?? 0) });
  }
  const sorted = [...pages.values()].toSorted((one, other) => other.views - one.views);
  return succeed({
    file,
    pages: sorted.slice(0, MOST_PAGES),
    passed: passed.toSorted((one, other) => one.line - other.line).slice(0, MOST_NAMED),
    passedInAll: passed.length,
  });
}

function articleOf(
  database: ReadableDatabase,
  { address, headline }: ViewedLine,
): Extract<LinkTarget, { kind: "article" }> | undefined {
  const bySlug = "SELECT id, headline FROM articles WHERE slug = ? AND trashed_at IS NULL";
  const byHeadline = "SELECT id, headline FROM articles WHERE headline_order = ? AND trashed_at IS NULL LIMIT 1";
  const row =
    prepared(database, bySlug).get(slugIn(address)) ??
    (headline === "" ? undefined : prepared(database, byHeadline).get(headlineOrder(headline)));
  if (row === undefined) return undefined;
  const found = FoundSchema.parse(row);
  return { kind: "article", articleId: found.id, headline: found.headline };
}

/** The slug in an address or a path: its last step, without what is asked of the page and without the file's ending. */
function slugIn(address: string): string {
  const path = address.replace(/[?#].*$/u, "").replace(/\/(?:index\.html?)?$/u, "");
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.html?$/u, "");
}

function notFound({ line, address, headline }: ViewedLine): PassedLine {
  const text = [address, headline].filter(Boolean).join(" · ").slice(0, 200);
  return { line, text, reason: "The library has no such article." };
}

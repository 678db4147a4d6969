import { type Body, serialiseBody } from "../../document/body.ts";
import type { Article, Metadata } from "../../shared/article/article.ts";
import { createArticle } from "../articles/create-article.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import type { Library } from "../library/library.ts";
import { expectValue } from "./temporary-library.ts";

/** A body of plain paragraphs. */
export function bodyOf(...paragraphs: readonly string[]): string {
  const children: Body["root"]["children"] = paragraphs.map((text) => ({
    type: "paragraph",
    children: [{ type: "text", text, format: 0 }],
  }));
  return serialiseBody({ root: { type: "root", children } });
}

/** Adds an article to a library by the steps the window takes: made empty, then saved. */
export function addArticle({ database }: Library, metadata: Partial<Metadata>, body: string = bodyOf("")): Article {
  const created = expectValue(createArticle(database));
  const change = { id: created.id, baseRevision: 1, metadata: { ...created.metadata, ...metadata }, body };
  expectValue(saveArticle(database, change));
  return expectValue(readArticle(database, created.id));
}

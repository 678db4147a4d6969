import type { Block } from "../../document/nodes/block.ts";
import { linesOf } from "../../document/nodes/lines.ts";
import { plainLine } from "../../document/nodes/plain.ts";
import { bodyOfBlocks, fitArticle } from "./fit/fit-article.ts";
import type { IncomingArticle } from "./incoming.ts";
import { ALL, type SourceFile } from "./source.ts";
import { recogniseSource } from "./sources.ts";

/** A text file as the readers get it. */
export function textFile(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text), text, parts: undefined };
}

/** The articles of a file, by whatever reader knows it; what is wrong or left out as a line. */
export async function articlesOf(file: SourceFile): Promise<(IncomingArticle | string)[]> {
  const articles: (IncomingArticle | string)[] = [];
  const source = recogniseSource(file);
  for await (const reading of source?.read(file, { language: "en", share: ALL }) ?? []) {
    if (reading.kind === "left-out") articles.push(reading.what);
    else
      articles.push(
        reading.article.ok
          ? reading.article.value
          : `${reading.article.error.code}: ${reading.article.error.place ?? ""}`,
      );
  }
  return articles;
}

/** The one article of a text file. */
export async function articleOf(path: string, text: string): Promise<IncomingArticle> {
  const [first] = await articlesOf(textFile(path, text));
  if (typeof first !== "object") throw new Error(first ?? `${path} was not recognised`);
  return first;
}

/** An article as the library gets it, its blocks each as one line: `h2: Words`. */
export function fitted(article: IncomingArticle) {
  const { fields, blocks, notes } = fitArticle(article, "en");
  const body = bodyOfBlocks(blocks);
  if (!body.ok) throw new Error(body.error.message);
  return {
    ...fields,
    blocks: body.value.root.children.map(lineOf),
    notes: notes.map(({ kind, text }) => `${kind}: ${text}`),
  };
}

function lineOf(block: Block): string {
  const words = linesOf(block)
    .map(plainLine)
    .filter((line) => line !== "")
    .join(" / ");
  if (block.type === "also-read") return `also-read: ${block.target?.headline ?? ""}`;
  return `${block.type === "heading" ? block.tag : block.type}: ${words}`;
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { bodyOf } from "../../bench/keystroke/text.ts";
import { createArticle } from "../../src/main/articles/create-article.ts";
import { readArticle } from "../../src/main/articles/read-article.ts";
import { saveArticle } from "../../src/main/articles/save-article.ts";
import { checkDatabase } from "../../src/main/check/check-database.ts";
import { openLibrary } from "../../src/main/library/open-library.ts";
import { describeError } from "../../src/shared/errors.ts";
import type { Result } from "../../src/shared/result.ts";

/** A library with one article, in a folder of its own. */
export interface TestLibrary {
  readonly folder: string;
  readonly library: string;
  readonly articleId: string;
  remove(): Promise<void>;
}

/** Makes a library whose one article has so many words. */
export async function makeLibrary(words: number): Promise<TestLibrary> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-torture-"));
  const path = join(folder, "Library");
  const { library } = valueOf(await openLibrary(path, { create: true, access: "write" }));
  const { id, revision, metadata } = valueOf(createArticle(library.database));
  const headline = `An article of ${String(words)} words`;
  valueOf(
    saveArticle(library.database, {
      id,
      baseRevision: revision,
      metadata: { ...metadata, headline, slug: "article" },
      body: bodyOf(words),
    }),
  );
  library.close();
  return { folder, library: path, articleId: id, remove: () => rm(folder, { recursive: true, force: true }) };
}

const BodySchema = z.object({
  root: z.object({ children: z.array(z.object({ children: z.array(z.object({ text: z.string() })) })) }),
});

/** Opens the library as the app would after a crash, checks it, and answers the text of each of the article's paragraphs. */
export async function readParagraphs({ library: path, articleId }: TestLibrary): Promise<string[]> {
  const { library } = valueOf(await openLibrary(path, { create: false, access: "write" }));
  try {
    const [finding] = checkDatabase(library.database, path);
    if (finding !== undefined) throw new Error(`the library's check: ${describeError(finding)}`);
    const { body } = valueOf(readArticle(library.database, articleId));
    return BodySchema.parse(JSON.parse(body)).root.children.map(({ children }) =>
      children.map(({ text }) => text).join(""),
    );
  } finally {
    library.close();
  }
}

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(describeError(result.error));
}

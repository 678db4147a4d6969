import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Result, succeed } from "../../shared/result.ts";
import { transact } from "../db/transact.ts";
import type { Library } from "../library/library.ts";
import { indexArticles } from "../search/index-articles.ts";
import type { ImportReceipt } from "../worker/requests.ts";
import { mergeArticle } from "./merge-article.ts";
import { mergeAuthors, mergeCategories } from "./merge-directory.ts";
import { mergePictures } from "./merge-pictures.ts";
import { type ImportFile, readImportFile } from "./read-import-file.ts";

/** How many imported articles are indexed before other requests get their turn. */
const INDEXED_AT_ONCE = 20;

/** Imports article files: all of them, or, where one is not sound, none. */
export async function importFiles(library: Library, paths: readonly string[]): Promise<Result<ImportReceipt>> {
  const files: ImportFile[] = [];
  for (const path of paths) {
    await setImmediate();
    const file = readImportFile(resolve(path));
    if (!file.ok) return file;
    files.push(file.value);
  }
  const receipt = transact(library.database, () => merge(library, files));
  if (receipt.ok) while (indexArticles(library.database, INDEXED_AT_ONCE)) await setImmediate();
  return receipt;
}

function merge(library: Library, files: readonly ImportFile[]): Result<ImportReceipt> {
  const articles: ImportReceipt["articles"] = [];
  for (const { path, content, pictures } of files) {
    const stored = mergePictures(library, pictures);
    if (!stored.ok) return stored;
    const authors = mergeAuthors(library.database, content.authors);
    if (!authors.ok) return authors;
    const categories = mergeCategories(library.database, content.categories);
    if (!categories.ok) return categories;
    const { metadata } = content.article;
    const { categoryId, byline } = metadata;
    const merged = mergeArticle(library.database, {
      ...content.article,
      metadata: {
        ...metadata,
        categoryId: categoryId === null ? null : (categories.value.get(categoryId) ?? null),
        byline: { ...byline, authorIds: byline.authorIds.flatMap((id) => authors.value.get(id) ?? []) },
      },
    });
    articles.push({ file: path, ...merged });
  }
  return succeed({ articles });
}

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { exportArticles } from "../../src/main/export/export-articles.ts";
import { loadDossier } from "../../src/main/export/load-dossier.ts";
import { loadTheme } from "../../src/main/themes/load-theme.ts";
import { writeEdition } from "../../src/main/edition/write-edition.ts";
import type { Library } from "../../src/main/library/library.ts";
import { articleFileName } from "../../src/publish/article-address.ts";
import type { Dossier } from "../../src/publish/dossier.ts";
import { valueOf } from "../../src/publish/testing/value-of.ts";
import { WHOLE_LIBRARY } from "../../src/shared/edition.ts";

/** A page in the folder that is validated. `path` is relative to it. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

/** An article and the page that is its export. */
export interface ArticlePage extends Page {
  readonly dossier: Dossier;
}

/** All that is validated: each article exported by itself, in `articles`, and the edition of them all, in `site`. */
export interface Subject {
  readonly folder: string;
  readonly articles: readonly ArticlePage[];
  readonly site: readonly Page[];
}

/** Exports a library by the steps that the app takes. */
export async function exportSubject(library: Library, folder: string, themeName?: string): Promise<Subject> {
  const theme = valueOf(loadTheme(themeName));
  const edition = { folder: join(folder, "site"), scope: WHOLE_LIBRARY, theme };
  const receipt = valueOf(
    await writeEdition(library, edition, { onProgress: () => undefined, isCancelled: () => false }),
  );
  const [problem] = receipt.problems;
  if (problem !== undefined) throw new Error(`The edition has a problem: ${problem.message}`);
  const ids = [...library.database.prepare("SELECT id FROM articles ORDER BY id").pluck().all()].map(String);
  const order = { ids, format: "html", layout: "folder", folder: join(folder, "articles") } as const;
  valueOf(await exportArticles(library, { ...order, ...(themeName !== undefined && { theme: themeName }) }));
  const articles = ids.map((id): ArticlePage => {
    const dossier = valueOf(loadDossier(library.database, id));
    const path = `articles/${articleFileName(dossier.article.metadata.slug)}`;
    return { path, html: readFileSync(join(folder, path), "utf8"), dossier };
  });
  return { folder, articles, site: pagesIn(folder, "site") };
}

function pagesIn(folder: string, part: string): Page[] {
  return readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort()
    .map((path) => ({ path, html: readFileSync(join(folder, path), "utf8") }));
}

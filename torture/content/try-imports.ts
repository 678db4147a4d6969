import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outsideCorpus } from "../../e2e/outside-corpus.ts";
import { WHOLE_LIBRARY } from "../../src/shared/edition.ts";
import { writeEdition } from "../../src/main/edition/write-edition.ts";
import { loadTheme } from "../../src/main/themes/load-theme.ts";
import { importFiles } from "../../src/main/import/import-files.ts";
import type { Library } from "../../src/main/library/library.ts";
import { openLibrary } from "../../src/main/library/open-library.ts";
import { newIdentifier } from "../../src/shared/identifiers.ts";
import { saveAuthor } from "../../src/main/authors/authors.ts";
import { saveCategory } from "../../src/main/categories/categories.ts";
import type { Result } from "../../src/shared/result.ts";
import { HOSTILE_HTML } from "../../src/shared/testing/hostile-html.ts";
import type { Finding } from "../campaign.ts";
import type { ContentOptions } from "./try-content.ts";
import { hostileFiles } from "./hostile-files.ts";
import { inspectSite } from "./inspect-site.ts";

/** So many vectors are imported into one library, which leaves as one site. */
const AT_ONCE = 40;

/**
 * Takes hostile HTML in through files of every kind that is imported, and out again as a whole site: its articles, its front,
 * sections, writers and topics, its search and its feeds. Nothing that comes out may run script or load from elsewhere.
 */
export async function tryImports({ every = 1, onProgress }: ContentOptions = {}): Promise<Finding> {
  const corpus = outsideCorpus().all.filter((_, index) => index % every === 0);
  const vectors = [...HOSTILE_HTML, ...corpus];
  const faults: string[] = [];
  let tried = 0;
  for (let start = 0; start < vectors.length; start += AT_ONCE) {
    const some = vectors.slice(start, start + AT_ONCE);
    const found = await throughLibrary(some, start);
    tried += found.files;
    faults.push(...found.faults);
    onProgress?.(`${Math.min(start + AT_ONCE, vectors.length)} of ${vectors.length} imported, ${faults.length} faults`);
  }
  return {
    name: "hostile files, imported and out as a site",
    tried,
    survived: tried - faults.length,
    lost: [],
    faults,
  };
}

async function throughLibrary(vectors: readonly string[], first: number): Promise<{ files: number; faults: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-hostile-"));
  const { library } = valueOf(await openLibrary(join(folder, "Library"), { create: true, access: "write" }));
  try {
    const incoming = join(folder, "incoming");
    mkdirSync(incoming);
    const files = vectors.flatMap((vector, index) => hostileFiles(vector, first + index));
    for (const { name, bytes } of files) writeFileSync(join(incoming, name), bytes);
    const { articles } = valueOf(await importFiles(library, [incoming]));
    if (articles.length < files.length / 2)
      return { files: 1, faults: [`only ${articles.length} of ${files.length} came in`] };
    publishAll(library, vectors);
    const site = join(folder, "site");
    const theme = valueOf(loadTheme());
    const control = { onProgress: () => undefined, isCancelled: () => false };
    const edition = valueOf(await writeEdition(library, { folder: site, scope: WHOLE_LIBRARY, theme }, control));
    const { faults } = inspectSite(site);
    const left = edition.problems.map(({ message, place }) => `left out: ${message} ${place ?? ""}`);
    return { files: files.length, faults: [...faults, ...left] };
  } finally {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Publishes everything, below sections and by writers with hostile names. */
function publishAll({ database }: Library, vectors: readonly string[]): void {
  const [words = "", bio = ""] = vectors;
  const category = {
    id: newIdentifier(),
    parentId: null,
    name: words.slice(0, 100) || "News",
    slug: "hostile",
    position: 0,
  };
  const author = {
    id: newIdentifier(),
    name: words.slice(0, 200) || "Writer",
    role: bio.slice(0, 200),
    bio: bio.slice(0, 2000),
    portraitId: null,
    links: [],
  };
  saveCategory(database, category);
  saveAuthor(database, author);
  database
    .prepare("UPDATE articles SET status = 'published', published_at = ?, category_id = ?")
    .run("2024-02-20T17:40:00Z", category.id);
  database
    .prepare(
      "INSERT OR IGNORE INTO article_authors (article_id, author_id, position) SELECT id, ?, 0 FROM articles WHERE id NOT IN (SELECT article_id FROM article_authors)",
    )
    .run(author.id);
}

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`${result.error.message} ${result.error.place ?? ""}`);
}

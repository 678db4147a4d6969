import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countArticles } from "../articles/count-articles.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { addAsset } from "../assets/add-asset.ts";
import { listAuthors, saveAuthor } from "../authors/authors.ts";
import { listCategories, saveCategory } from "../categories/categories.ts";
import { exportArticles } from "../export/export-articles.ts";
import type { Library } from "../library/library.ts";
import { RESOURCES } from "../resources.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { PAGES } from "../../intake/sources/page-text/testing/pages.ts";
import { readPublication } from "../publication/publication.ts";
import { PIXEL, pngOfSize } from "../testing/pictures.ts";
import { zipOf } from "../testing/zip.ts";
import { expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { importFiles } from "./import-files.ts";

const SAMPLES = join(RESOURCES, "samples");
const sampleFiles = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".json") && name !== "publication.json")
  .map((name) => join(SAMPLES, name));

/** A library with one article that has an author, a category and a picture; and the file it exports to. */
async function exported(): Promise<{ library: Library; id: string; file: string }> {
  const library = await temporaryLibrary();
  const author = { id: newIdentifier(), name: "Ines Duarte", role: "Editor", bio: "", portraitId: null, links: [] };
  const category = { id: newIdentifier(), parentId: null, name: "News", slug: "news", position: 0 };
  saveAuthor(library.database, author);
  saveCategory(library.database, category);
  const { id: assetId } = expectValue(addAsset(library, { fileName: "pixel.png", bytes: PIXEL }));
  const { id } = addArticle(
    library,
    {
      headline: "Talks resume",
      slug: "talks-resume",
      byline: { authorIds: [author.id], note: "" },
      categoryId: category.id,
      leadImage: { assetId, alt: "A pixel", caption: "", credit: "" },
    },
    bodyOf("They talked."),
  );
  return { library, id, file: join(await exportJson(library, [id]), "talks-resume.json") };
}

async function exportJson(library: Library, ids: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  expectValue(await exportArticles(library, { ids, format: "json", layout: "folder", folder }));
  return folder;
}

describe("importing what was exported", () => {
  it("gives an equal article, with its author, category and picture", async () => {
    const { library, id, file } = await exported();
    const other = await temporaryLibrary();
    const receipt = expectValue(await importFiles(other, [file]));
    expect({
      receipt,
      article: expectValue(readArticle(other.database, id)),
      authors: listAuthors(other.database),
      categories: listCategories(other.database),
      pictures: readdirSync(other.paths.assets),
    }).toEqual({
      receipt: {
        articles: [{ file, id, headline: "Talks resume", outcome: "added", notes: [] }],
        problems: [],
        leftOut: [],
        passedOver: 0,
      },
      article: expectValue(readArticle(library.database, id)),
      authors: listAuthors(library.database),
      categories: listCategories(library.database),
      pictures: readdirSync(library.paths.assets),
    });
  });

  it("writes the same bytes when that is exported again, and recognises it when it comes in again", async () => {
    const other = await temporaryLibrary();
    const added = expectValue(await importFiles(other, sampleFiles));
    const again = expectValue(await importFiles(other, sampleFiles));
    const ids = added.articles.map(({ id }) => id);
    const [first, second] = [await exportJson(other, ids), await exportJson(other, ids.toReversed())];
    expect({
      outcomes: again.articles.map(({ outcome }) => outcome),
      total: expectValue(countArticles(other.database)).total,
      same: filesOf(first).equals(filesOf(second)),
    }).toEqual({ outcomes: sampleFiles.map(() => "already-there"), total: sampleFiles.length, same: true });
  });

  it("adds one that has changed since beside the one that is there, and writes over nothing", async () => {
    const { library, id, file } = await exported();
    saveArticle(library.database, { id, baseRevision: 2, body: bodyOf("They talked again.") });
    const kept = expectValue(readArticle(library.database, id));
    const [imported] = expectValue(await importFiles(library, [file])).articles;
    const { metadata, body } = expectValue(readArticle(library.database, imported?.id ?? ""));
    expect({ kept: expectValue(readArticle(library.database, id)), slug: metadata.slug, body }).toEqual({
      kept,
      slug: "talks-resume-2",
      body: bodyOf("They talked."),
    });
  });

  it("finds an author and a category of the same name in the library", async () => {
    const { file } = await exported();
    const other = await temporaryLibrary();
    const author = { id: newIdentifier(), name: "ines duarte", role: "", bio: "", portraitId: null, links: [] };
    const category = { id: newIdentifier(), parentId: null, name: "NEWS", slug: "latest", position: 3 };
    saveAuthor(other.database, author);
    saveCategory(other.database, category);
    const [imported] = expectValue(await importFiles(other, [file])).articles;
    const { metadata } = expectValue(readArticle(other.database, imported?.id ?? ""));
    expect({
      authors: metadata.byline.authorIds,
      category: metadata.categoryId,
      known: listAuthors(other.database),
    }).toEqual({
      authors: [author.id],
      category: category.id,
      known: [author],
    });
  });
});

describe("a file that is not sound", () => {
  it.each<[string, (text: string) => string | Uint8Array, string]>([
    ["broken JSON", (text) => text.slice(0, text.length / 2), "broken-json"],
    ["bytes that are no text", () => new Uint8Array([0xff, 0x00, 0x00, 0xd8]), "unknown-format"],
    ["JSON of something else", () => '{"hello": "world"}', "unknown-format"],
    ["a newer version", (text) => text.replace(/"version": *\d+/, '"version": 900'), "document-newer"],
    ["a slug that leads elsewhere", (text) => text.replaceAll("talks-resume", "../../escape"), "invalid-input"],
    ["a picture outside its folder", (text) => text.replace(/"assets\/[0-9a-f]/, '"../../assets/a'), "invalid-input"],
    ["nothing at all", () => "", "unknown-format"],
  ])("is refused by name, with its place, and stops none of the others: %s", async (_, damage, code) => {
    const { file } = await exported();
    const folder = temporaryFolder();
    cpSync(join(file, ".."), folder, { recursive: true });
    const broken = join(folder, "broken.json");
    writeFileSync(broken, damage(readFileSync(file, "utf8")));
    const other = await temporaryLibrary();
    const { articles, problems } = expectValue(await importFiles(other, [broken, file]));
    expect({
      problems: problems.map((problem) => [problem.code, problem.place?.startsWith(broken)]),
      mends: problems.every(({ mend }) => mend !== undefined),
      added: articles.map((article) => article.file),
      total: expectValue(countArticles(other.database)).total,
    }).toEqual({ problems: [[code, true]], mends: true, added: [file], total: 1 });
  });

  it("is refused where a picture is missing or another than it was", async () => {
    const { file } = await exported();
    const codes: (string | undefined)[] = [];
    for (const content of [undefined, "another"]) {
      const folder = temporaryFolder();
      cpSync(file, join(folder, "article.json"));
      mkdirSync(join(folder, "assets"));
      const [picture = ""] = readdirSync(join(file, "..", "assets"));
      if (content !== undefined) writeFileSync(join(folder, "assets", picture), content);
      const other = await temporaryLibrary();
      const { problems } = expectValue(await importFiles(other, [join(folder, "article.json")]));
      codes.push(problems[0]?.code);
      expect(expectValue(countArticles(other.database)).total).toBe(0);
    }
    expect(codes).toEqual(["file-unreadable", "invalid-input"]);
  });
});

function filesOf(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Buffer.concat(names.flatMap((name) => [Buffer.from(name.slice(folder.length)), readFileSync(name)]));
}

it("leaves out a “Follow us” address that is longer than the library holds, and takes in the rest", async () => {
  const library = await temporaryLibrary();
  const path = join(temporaryFolder(), "page.txt");
  const text = PAGES[0]?.text ?? "";
  writeFileSync(path, text.replace("Follow us", `Follow us\nHarbour: https://a.example/${"x".repeat(3000)}`));
  const { articles, problems } = expectValue(await importFiles(library, [path]));
  const labels = readPublication(library.database).socialLinks.map(({ label }) => label);
  expect({ added: articles.length, problems, labels }).toEqual({ added: 1, problems: [], labels: ["Facebook"] });
});

it("links to articles that come in later, and says what nothing was found for", async () => {
  const library = await temporaryLibrary();
  const folder = temporaryFolder();
  const { text = "" } = PAGES.find(({ expected }) => expected.related !== undefined) ?? {};
  const end = `Also Read: A tide table for both\n${text.slice(text.indexOf("Tags:"))}\nMost Popular\nNo such article anywhere`;
  writeFileSync(join(folder, "1-page.txt"), text.slice(0, text.indexOf("Tags:")) + end);
  writeFileSync(join(folder, "2-mill.md"), "# The mill that grinds by night\n\nText.\n");
  const { articles } = expectValue(await importFiles(library, [folder]));
  const [page, mill] = articles;
  const { metadata } = expectValue(readArticle(library.database, page?.id ?? ""));
  expect(metadata.relatedLinks).toEqual([{ kind: "article", articleId: mill?.id, headline: mill?.headline }]);
  expect(page?.notes.slice(-3).map(({ text: note }) => note)).toEqual([
    "“Also read” stays text: the library has no article “A tide table for both”.",
    "Related articles that the library does not have: Ships of the season, and who owns them",
    "“Most popular”: the library has no article for 1 of them",
  ]);
});

it("says so where an article has more tags, authors or links than the library holds", async () => {
  const library = await temporaryLibrary();
  const path = join(temporaryFolder(), "many.md");
  const many = (name: string) => Array.from({ length: 120 }, (_, number) => `${name} ${number + 1}`).join(", ");
  writeFileSync(path, `---\ntitle: Many\ntags: [${many("tag")}]\nauthors: [${many("author")}]\n---\nText.\n`);
  const { articles } = expectValue(await importFiles(library, [path]));
  const { metadata } = expectValue(readArticle(library.database, articles[0]?.id ?? ""));
  expect([metadata.tags.length, metadata.byline.authorIds.length]).toEqual([100, 50]);
  expect(articles[0]?.notes.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Of 120 tags the first 100 were taken.", "Of 120 authors the first 50 were taken."]),
  );
});

describe("bombs", () => {
  it("a zip in a zip is taken apart, and what lies deeper is named and is not", async () => {
    const library = await temporaryLibrary();
    const path = join(temporaryFolder(), "outer.zip");
    const inner = zipOf([{ path: "a.md", content: "# One\n\nWords." }]);
    const innermost = zipOf([{ path: "inner.zip", content: inner }]);
    writeFileSync(
      path,
      zipOf([
        { path: "inner.zip", content: inner },
        { path: "deeper.zip", content: innermost },
        { path: "b.md", content: "# Two\n\nWords." },
      ]),
    );
    const { articles, problems } = expectValue(await importFiles(library, [path]));
    expect({ articles: articles.length, problems: problems.map(({ code, place }) => [code, place]) }).toEqual({
      articles: 2,
      problems: [["unknown-format", `${path}/deeper.zip/inner.zip`]],
    });
  });

  it("a picture that says it has more points than any is left out, and named", async () => {
    const library = await temporaryLibrary();
    const folder = temporaryFolder();
    writeFileSync(join(folder, "bomb.png"), pngOfSize(60_000, 60_000));
    writeFileSync(join(folder, "a.md"), "# One\n\nWords.\n\n![Sea](bomb.png)\n");
    const { articles } = expectValue(await importFiles(library, [join(folder, "a.md")]));
    expect({
      notes: articles.flatMap(({ notes }) => notes.map(({ text }) => text)),
      assets: library.database.prepare("SELECT count(*) FROM assets").pluck().get(),
    }).toEqual({ notes: [expect.stringContaining("bomb.png")], assets: 0 });
  });
});

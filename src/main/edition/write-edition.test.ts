import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assetFileName } from "../../shared/asset.ts";
import { WHOLE_LIBRARY } from "../../shared/edition.ts";
import type { EditionProgress, EditionReceipt, EditionScope } from "../../shared/edition.ts";
import { addAsset } from "../assets/add-asset.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { trashArticle } from "../articles/trash.ts";
import { loadTheme } from "../themes/load-theme.ts";
import type { Library } from "../library/library.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { photograph } from "../testing/photograph.ts";
import { sampleLibrary } from "../testing/sample-library.ts";
import { expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { filesIn } from "./site-folder.ts";
import { writeEdition } from "./write-edition.ts";

function publish(library: Library, number: number): string {
  return addArticle(
    library,
    {
      headline: `Council meeting ${String(number)}`,
      slug: `council-meeting-${String(number)}`,
      status: "published",
      publishedAt: `2026-03-${String((number % 28) + 1).padStart(2, "0")}T08:00:00Z`,
      tags: ["Council", `Ward ${String(number % 3)}`],
    },
    bodyOf("The council met.", `It was its meeting number ${String(number)}.`),
  ).id;
}

async function write(library: Library, folder: string, scope: EditionScope = WHOLE_LIBRARY): Promise<EditionReceipt> {
  const theme = expectValue(loadTheme());
  const control = { onProgress: () => undefined, isCancelled: () => false };
  return expectValue(await writeEdition(library, { folder, scope, theme }, control));
}

function decoded(content: string): string {
  return Buffer.from(content, "base64").toString();
}

/** Every file of a folder with its content. */
function contentOf(folder: string): Map<string, string> {
  const paths = [...filesIn(folder)].sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path)).toString("base64")]));
}

describe("an edition", () => {
  it("no longer has what was withdrawn", async () => {
    const { library } = await sampleLibrary();
    const folder = join(temporaryFolder(), "site");
    const id = publish(library, 1);
    await write(library, folder);
    expect(filesIn(folder)).toContain("council-meeting-1.html");
    const { metadata, revision } = expectValue(readArticle(library.database, id));
    const withdrawn = { ...metadata, status: "withdrawn" as const };
    expectValue(saveArticle(library.database, { id, baseRevision: revision, metadata: withdrawn }));
    await write(library, folder);
    expect(filesIn(folder)).not.toContain("council-meeting-1.html");
    expect([...contentOf(folder).values()].filter((file) => decoded(file).includes("council-meeting-1"))).toEqual([]);
  });

  it("has all the pages of a site, and every link within it leads to a file", async () => {
    const { library } = await sampleLibrary();
    const folder = join(temporaryFolder(), "site");
    const receipt = await write(library, folder);
    const files = filesIn(folder);
    expect(receipt).toMatchObject({ folder, problems: [], unchanged: 0, removed: 0 });
    expect([...files]).toEqual(
      expect.arrayContaining([
        "index.html",
        "404.html",
        "search.html",
        "search-index.js",
        "assets/search.js",
        "robots.txt",
        "sitemap.xml",
        "news-sitemap.xml",
        "rss.xml",
        "atom.xml",
        "feed.json",
        "news/diplomatic-news/index.html",
        "authors/nadia-ferrant/index.html",
        "tags/estavia/index.html",
        "estavia-and-san-aurelio-reopen-a-sea-route.html",
      ]),
    );
    expect(brokenLinks(folder, files)).toEqual([]);
  });

  it("is the same whenever and wherever it is written, and nothing is written twice", async () => {
    const { library } = await sampleLibrary();
    const [one, other] = [join(temporaryFolder(), "one"), join(temporaryFolder(), "other")];
    const first = await write(library, one);
    await write(library, other);
    expect(contentOf(other)).toEqual(contentOf(one));
    const again = await write(library, one);
    expect(again).toMatchObject({ written: 0, removed: 0, unchanged: first.written });
  });

  it("brings up to date what one change touches, to the same site as one written anew", async () => {
    const library = await temporaryLibrary();
    const ids = Array.from({ length: 12 }, (_, number) => publish(library, number));
    const folder = join(temporaryFolder(), "site");
    await write(library, folder);
    const [changed = "", trashed = ""] = ids;
    const { metadata, revision } = expectValue(readArticle(library.database, changed));
    const renamed = { ...metadata, headline: "The council resigns", slug: "the-council-resigns", tags: ["Council"] };
    expectValue(saveArticle(library.database, { id: changed, baseRevision: revision, metadata: renamed }));
    expectValue(trashArticle(library.database, trashed));
    const receipt = await write(library, folder);
    expect(receipt.written).toBeLessThan(14);
    expect([...filesIn(folder)]).not.toContain("council-meeting-0.html");
    const anew = join(temporaryFolder(), "anew");
    await write(library, anew);
    expect(contentOf(folder)).toEqual(contentOf(anew));
  });

  it("leaves alone what it did not write, and writes through no link", async () => {
    const library = await temporaryLibrary();
    publish(library, 1);
    const folder = temporaryFolder();
    const outside = join(temporaryFolder(), "secret.txt");
    writeFileSync(outside, "untouched");
    writeFileSync(join(folder, "notes.txt"), "mine");
    symlinkSync(outside, join(folder, "council-meeting-1.html"));
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "tags"));
    const receipt = await write(library, folder);
    expect(readFileSync(outside, "utf8")).toBe("untouched");
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
    expect([...filesIn(join(folder, "elsewhere"))]).toEqual([]);
    expect(receipt.problems).toEqual(expect.arrayContaining([expect.objectContaining({ code: "forbidden" })]));
  });

  it("holds what is asked for: a category, a span of days", async () => {
    const library = await temporaryLibrary();
    for (let number = 0; number < 6; number += 1) publish(library, number);
    const folder = join(temporaryFolder(), "site");
    const receipt = await write(library, folder, { categoryId: null, from: "2026-03-02", to: "2026-03-03" });
    expect(receipt.articles).toBe(2);
    expect([...filesIn(folder)].filter((path) => path.startsWith("council")).sort()).toEqual([
      "council-meeting-1.html",
      "council-meeting-2.html",
    ]);
  });

  it("that is cancelled keeps what it wrote, and the next one completes it", async () => {
    const library = await temporaryLibrary();
    for (let number = 0; number < 120; number += 1) publish(library, number);
    const folder = join(temporaryFolder(), "site");
    let cancelled = false;
    const control = { isCancelled: () => cancelled, onProgress: () => void (cancelled = true) };
    const theme = expectValue(loadTheme());
    const stopped = await writeEdition(library, { folder, scope: WHOLE_LIBRARY, theme }, control);
    expect(stopped).toMatchObject({ ok: false, error: { code: "cancelled" } });
    const receipt = await write(library, folder);
    expect(receipt.unchanged).toBeGreaterThan(0);
    const anew = join(temporaryFolder(), "anew");
    await write(library, anew);
    expect(contentOf(folder)).toEqual(contentOf(anew));
  });

  it("is the same whether helpers begin before the library is read, after it, or are cancelled", async () => {
    const library = await temporaryLibrary();
    // Enough for a helper on any machine that has a second processor.
    library.database.pragma("synchronous = OFF");
    for (let number = 0; number < 560; number += 1) publish(library, number);
    const folders = ["early", "late", "cancelled"].map((name) => join(temporaryFolder(), name));
    const [early = "", late = "", broken = ""] = folders;
    expect(await write(library, early)).toMatchObject({ articles: 560, problems: [] });

    await write(library, late, { categoryId: null, from: "2026-03-01", to: "2026-03-01" });
    expect(await write(library, late)).toMatchObject({ articles: 560, problems: [] });

    let pages = 0;
    const control = {
      isCancelled: () => pages > 0,
      onProgress: ({ done }: EditionProgress) => void (pages = done),
    };
    const theme = expectValue(loadTheme());
    const stopped = await writeEdition(library, { folder: broken, scope: WHOLE_LIBRARY, theme }, control);
    expect(stopped).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(pages).toBeLessThan(560);
    await write(library, broken);

    const whole = contentOf(early);
    expect([...whole.keys()].filter((path) => path.startsWith("council-meeting-"))).toHaveLength(560);
    expect(contentOf(late)).toEqual(whole);
    expect(contentOf(broken)).toEqual(whole);
  });

  it("writes nothing when it was cancelled before it began", async () => {
    const library = await temporaryLibrary();
    publish(library, 1);
    const folder = join(temporaryFolder(), "site");
    const control = { isCancelled: () => true, onProgress: () => undefined };
    const theme = expectValue(loadTheme());
    await writeEdition(library, { folder, scope: WHOLE_LIBRARY, theme }, control);
    expect(filesIn(folder)).not.toContain("council-meeting-1.html");
  });

  it("tells how far it is with pages and then with pictures, and its feed how long the files of pictures are", async () => {
    const { library } = await sampleLibrary();
    const folder = join(temporaryFolder(), "site");
    const told: EditionProgress[] = [];
    const control = { onProgress: (progress: EditionProgress) => void told.push(progress), isCancelled: () => false };
    const theme = expectValue(loadTheme());
    expectValue(await writeEdition(library, { folder, scope: WHOLE_LIBRARY, theme }, control));
    const pictures = [...filesIn(folder)].filter((path) => /^assets\/[0-9a-f]{64}/.test(path)).length;
    expect([told.findLast(({ stage }) => stage === "pages"), told.at(-1)]).toEqual([
      { stage: "pages", done: 3, total: 3 },
      { stage: "pictures", done: pictures, total: pictures },
    ]);
    const enclosures = [
      ...readFileSync(join(folder, "rss.xml"), "utf8").matchAll(/\/(assets\/[^"]+)" length="(\d+)"/g),
    ];
    expect(enclosures.map(([, path = "", length]) => [path, Number(length)])).toEqual(
      enclosures.map(([, path = ""]) => [path, statSync(join(folder, path)).size]),
    );
    expect(enclosures).toHaveLength(3);
  });

  it("writes again a file that has gone", async () => {
    const library = await temporaryLibrary();
    publish(library, 1);
    const folder = join(temporaryFolder(), "site");
    await write(library, folder);
    rmSync(join(folder, "council-meeting-1.html"));
    expect(await write(library, folder)).toMatchObject({ written: 1 });
  });
});

describe("an edition of a library that has lost a picture", () => {
  it.each([
    ["deleted", (file: string) => rmSync(file)],
    ["cut short", (file: string) => truncateSync(file, 100)],
  ])("has its pages without it, says so each time, and has it again once it is back: %s", async (_, lose) => {
    const library = await temporaryLibrary();
    for (let number = 0; number < 5; number += 1) publish(library, number);
    const bytes = await photograph(80, 40);
    const asset = expectValue(addAsset(library, { fileName: "port.jpg", bytes }));
    const [id = ""] = library.database
      .prepare("SELECT id FROM articles WHERE slug = 'council-meeting-3'")
      .pluck()
      .all()
      .map(String);
    const { metadata, revision } = expectValue(readArticle(library.database, id));
    const leadImage = { assetId: asset.id, alt: "A port", caption: "", credit: "" };
    expectValue(saveArticle(library.database, { id, baseRevision: revision, metadata: { ...metadata, leadImage } }));
    const folder = join(temporaryFolder(), "site");
    expect(await write(library, folder)).toMatchObject({ problems: [] });
    const whole = contentOf(folder);

    lose(join(library.paths.assets, assetFileName(asset)));
    const without = await write(library, folder);
    const again = await write(library, folder);
    const shown = [...contentOf(folder)].filter(
      ([path, file]) => path.includes(asset.id) || decoded(file).includes(`assets/${asset.id}`),
    );
    const problem = { code: "file-unreadable", place: "Council meeting 3" };
    expect({ without, again, shown }).toMatchObject({
      without: { problems: [problem] },
      again: { problems: [problem], written: 0, removed: 0 },
      shown: [],
    });
    expect(without.unchanged).toBeGreaterThan(4);

    expectValue(addAsset(library, { fileName: "port.jpg", bytes }));
    expect(await write(library, folder)).toMatchObject({ problems: [] });
    expect(contentOf(folder)).toEqual(whole);
  });
});

/** Relative links and sources in the site's pages that lead to no file. */
function brokenLinks(folder: string, files: ReadonlySet<string>): string[] {
  const pages = [...files].filter((path) => path.endsWith(".html") && path !== "404.html");
  return pages.flatMap((page) => {
    const text = readFileSync(join(folder, page), "utf8");
    const links = [...text.matchAll(/\b(?:href|src)="([^"#:]+)"/g)].map(([, address]) => address ?? "");
    return links
      .map((address) => new URL(address, `https://site.invalid/${page}`).pathname.slice(1))
      .filter((path) => !files.has(path))
      .map((path) => `${page}: ${path}`);
  });
}

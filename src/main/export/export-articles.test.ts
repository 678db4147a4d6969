import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assetFileName } from "../../shared/asset.ts";
import { ExportFormatSchema } from "../../shared/export.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { addAsset } from "../assets/add-asset.ts";
import { importFiles } from "../import/import-files.ts";
import type { Library } from "../library/library.ts";
import { previewFile } from "../preview/preview-file.ts";
import { addArticle } from "../testing/articles.ts";
import { photograph } from "../testing/photograph.ts";
import { sampleLibrary } from "../testing/sample-library.ts";
import { expectCode, expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { exportArticles, type ExportOrder } from "./export-articles.ts";

describe("exporting the samples", () => {
  it.each([
    ["html", "folder"],
    ["html", "self-contained"],
    // A PDF is printed by the built app, whose tests from end to end compare it.
    ...ExportFormatSchema.options
      .filter((format) => format !== "html" && format !== "pdf")
      .map((format) => [format, "folder"] as const),
  ] as const)("as %s, %s, writes the same bytes every time", async (format, layout) => {
    const { library, ids } = await sampleLibrary();
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    const receipts = [
      expectValue(await exportArticles(library, { ids, format, layout, folder: one })),
      expectValue(await exportArticles(library, { ids: ids.toReversed(), format, layout, folder: two })),
      expectValue(await exportArticles(library, { ids, format, layout, folder: two })),
    ];
    const [first, second] = [one, two].map(contentOf);
    expect({ first, files: receipts.map(({ files }) => files) }).toEqual({
      first: second,
      files: receipts.map(() => Object.keys(first ?? {})),
    });
    expect(Object.keys(first ?? {}).some((name) => name.startsWith("assets/"))).toBe(
      layout === "folder" && ["html", "fragment", "json", "ninjs", "markdown"].includes(format),
    );
  });

  it("writes the very page that the preview shows", async () => {
    const { library, ids } = await sampleLibrary();
    const folder = temporaryFolder();
    for (const id of ids) {
      const order = { ids: [id], format: "html", layout: "folder", folder } as const;
      const { files } = expectValue(await exportArticles(library, order));
      const page = files.find((name) => name.endsWith(".html")) ?? "";
      expect(expectValue(previewFile(library, id))).toBe(readFileSync(join(folder, page), "utf8"));
    }
  });
});

describe("the files of an export", () => {
  const slug = "the-printing-house-that-kept-its-metal-type";
  it.each([
    ["html", `${slug}.html`],
    ["fragment", `${slug}.fragment.html`],
    ["json", `${slug}.json`],
    ["ninjs", `${slug}.ninjs.json`],
    ["jsonld", `${slug}.jsonld`],
    ["markdown", `${slug}.md`],
    ["text", `${slug}.txt`],
    ["rss", "rss.xml"],
    ["atom", "atom.xml"],
    ["jsonfeed", "feed.json"],
  ] as const)("of format %s: %s, and no pictures but those it names", async (format, name) => {
    const { library, articles } = await sampleLibrary();
    const ids = articles.filter(({ headline }) => headline.startsWith("The printing house")).map(({ id }) => id);
    const folder = temporaryFolder();
    const { files } = expectValue(await exportArticles(library, { ids, format, layout: "folder", folder }));
    const content = readFileSync(join(folder, name), "utf8");
    const pictures = files.filter((file) => file !== name);
    expect({ files, unnamed: pictures.filter((file) => !content.includes(file)) }).toEqual({
      files: [...pictures, name].sort(),
      unnamed: [],
    });
  });
});

describe("an export that cannot be", () => {
  it("names the article that is not there", async () => {
    const library = await temporaryLibrary();
    const id = newIdentifier();
    const order = { ids: [id], format: "html", layout: "folder", folder: temporaryFolder() } as const;
    expect(await exportArticles(library, order)).toMatchObject({ ok: false, error: { code: "not-found", place: id } });
  });

  it("names the file it cannot write", async () => {
    const library = await temporaryLibrary();
    const { id } = addArticle(library, { headline: "One", slug: "one" });
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const order = { ids: [id], format: "json", layout: "folder", folder: file } as const;
    expect(await exportArticles(library, order)).toMatchObject({
      ok: false,
      error: { code: "file-unwritable", place: join(file, "one.json") },
    });
  });

  it("writes nowhere but into its folder, whatever a hand-edited database says", async () => {
    const library = await temporaryLibrary();
    const { id } = addArticle(library, { headline: "One", slug: "one" });
    library.database.prepare("UPDATE articles SET slug = '../escaped'").run();
    const folder = temporaryFolder();
    const inside = join(folder, "inside");
    const order = { ids: [id], format: "html", layout: "folder", folder: inside } as const;
    expect({ code: expectCode(await exportArticles(library, order)), written: readdirSync(folder) }).toEqual({
      code: "forbidden",
      written: [],
    });
  });
});

function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    names.map((name) => [name.slice(folder.length + 1), readFileSync(name).toString("base64")]),
  );
}

it("a feed says how many bytes the file has that a site has of a picture", async () => {
  const { library, ids } = await sampleLibrary();
  const folder = temporaryFolder();
  for (const format of ["html", "rss"] as const) {
    expectValue(await exportArticles(library, { ids, format, layout: "folder", folder }));
  }
  const rss = readFileSync(join(folder, "rss.xml"), "utf8");
  const enclosures = [...rss.matchAll(/<enclosure url="[^"]*\/(assets\/[^"]+)" length="(\d+)"/g)];
  const lengths = enclosures.map(([, path = ""]) => statSync(join(folder, path)).size);
  expect(lengths).toHaveLength(ids.length);
  expect(enclosures.map(([, , length]) => Number(length))).toEqual(lengths);
});

/** A library with an article whose lead and body show a picture, and what became of its file. */
async function libraryWithLostPicture(lose: (file: string) => void): Promise<{ library: Library; order: ExportOrder }> {
  const library = await temporaryLibrary();
  const bytes = await photograph(80, 40);
  const asset = expectValue(addAsset(library, { fileName: "port.jpg", bytes }));
  const leadImage = { assetId: asset.id, alt: "A port", caption: "", credit: "" };
  const image = { type: "image", ...leadImage };
  const paragraph = { type: "paragraph", children: [{ type: "text", text: "The port is open." }] };
  const body = JSON.stringify({ root: { type: "root", children: [image, paragraph] } });
  const { id } = addArticle(library, { headline: "The port", slug: "port", status: "published", leadImage }, body);
  lose(join(library.paths.assets, assetFileName(asset)));
  return { library, order: { ids: [id], format: "html", layout: "folder", folder: temporaryFolder() } };
}

const LOSSES = [
  ["deleted", (file: string) => rmSync(file)],
  ["cut short", (file: string) => truncateSync(file, 100)],
  ["written over at the same length", (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size, 1))],
  ["a folder", (file: string) => (rmSync(file), mkdirSync(file))],
] as const;

describe("a picture whose file is lost is left out of an export, which says so", () => {
  const formats = ExportFormatSchema.options.filter((format) => format !== "pdf");
  it.each(LOSSES.flatMap(([how, lose]) => formats.map((format) => ({ how, lose, format }))))(
    "$format, $how",
    async ({ lose, format }) => {
      const { library, order } = await libraryWithLostPicture(lose);
      const { files, problems } = expectValue(await exportArticles(library, { ...order, format }));
      const [file = ""] = files;
      const named = assetNamesIn(readFileSync(join(order.folder, file), "utf8"));
      expect({ files: files.length, named, problems }).toEqual({
        files: 1,
        named: [],
        problems: [expect.objectContaining({ code: "file-unreadable", place: "The port" })],
      });
      expect(problems[0]?.message).toContain("port.jpg");
    },
  );

  it.each(LOSSES)("self-contained and in the preview, %s", async (_, lose) => {
    const { library, order } = await libraryWithLostPicture(lose);
    const { problems } = expectValue(await exportArticles(library, { ...order, layout: "self-contained" }));
    const page = readFileSync(join(order.folder, "port.html"), "utf8");
    expect({
      problems: problems.length,
      pictures: page.match(/<img/g),
      text: page.includes("The port is open."),
    }).toEqual({
      problems: 1,
      pictures: null,
      text: true,
    });
    expectValue(await exportArticles(library, order));
    const [id = ""] = order.ids;
    expect(expectValue(previewFile(library, id))).toBe(readFileSync(join(order.folder, "port.html"), "utf8"));
  });

  it("and is in the next once it has been added again", async () => {
    const { library, order } = await libraryWithLostPicture((file) => rmSync(file));
    expectValue(await exportArticles(library, order));
    expectValue(addAsset(library, { fileName: "port.jpg", bytes: await photograph(80, 40) }));
    const { files, problems } = expectValue(await exportArticles(library, order));
    expect({ problems, pictures: files.length > 1 }).toEqual({ problems: [], pictures: true });
  });
});

/** The files of pictures that a page or document points at. */
function assetNamesIn(content: string): string[] {
  return content.match(/assets\/[0-9a-f]{64}[^"\s)]*/g) ?? [];
}

describe("pictures that leave", () => {
  it("as Export JSON have no metadata, and come in again as they left", async () => {
    const library = await temporaryLibrary();
    const bytes = await photograph(80, 40, { gps: true, orientation: 6, caption: "A port", creator: "Jane Doe" });
    const { id: assetId } = expectValue(addAsset(library, { fileName: "port.jpg", bytes }));
    const image = {
      type: "image",
      assetId,
      alt: "",
      caption: "",
      credit: "",
      crop: { x: 0, y: 0, width: 40, height: 40 },
    };
    const article = addArticle(
      library,
      { slug: "port" },
      JSON.stringify({ root: { type: "root", children: [image] } }),
    );
    const folder = join(temporaryFolder(), "out");
    const order = { ids: [article.id], format: "json", layout: "folder", folder } as const;
    expectValue(await exportArticles(library, order));
    const files = readdirSync(join(folder, "assets")).map((name) =>
      readFileSync(join(folder, "assets", name), "latin1"),
    );
    const other = await temporaryLibrary();
    expectValue(await importFiles(other, [join(folder, "port.json")]));
    const again = join(temporaryFolder(), "again");
    expectValue(await exportArticles(other, { ...order, folder: again }));
    expect({
      count: files.length,
      said: files.filter((file) => /GPS|8BIM|Jane Doe|A port/.test(file)),
      same: readdirSync(join(again, "assets")),
    }).toEqual({ count: 2, said: [], same: readdirSync(join(folder, "assets")) });
  });
});

import { describe, expect, it } from "vitest";
import { hostileDossier } from "../testing/hostile-dossier.ts";
import { sampleDossiers, sampleTexts, visitDossier } from "../testing/samples.ts";
import { valueOf } from "../testing/value-of.ts";
import { readArticleJson } from "./read-article.ts";
import { writeArticleJson } from "./write-article.ts";

/** The visit report's file with one of its fields changed. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const file: unknown = JSON.parse(writeArticleJson(visitDossier()));
  let parent = file;
  for (const step of path.slice(0, -1)) parent = Reflect.get(Object(parent), step);
  Reflect.set(Object(parent), path.at(-1) ?? "", value);
  return JSON.stringify(file);
}

describe("Export JSON", () => {
  it.each([...sampleDossiers()])("gives an equal article back: %s", (_slug, dossier) => {
    const file = valueOf(readArticleJson(writeArticleJson(dossier)));
    expect(file.article).toEqual(dossier.article);
    expect(file.authors).toEqual(dossier.authors);
    expect(file.categories).toEqual(dossier.categoryPath);
    expect(new Map(file.assets.map(({ file: _file, ...asset }) => [asset.id, asset]))).toEqual(dossier.assets);
  });

  it("has the same bytes whatever the order of what was gathered, fields included", () => {
    const dossier = visitDossier();
    const backwards = Object.fromEntries(Object.entries(dossier.article.metadata).toReversed());
    const shuffled = {
      ...dossier,
      article: { ...dossier.article, metadata: { ...dossier.article.metadata, ...backwards } },
      assets: new Map([...dossier.assets].toReversed()),
      articles: new Map([...dossier.articles].toReversed()),
    };
    expect(writeArticleJson(shuffled)).toBe(writeArticleJson(dossier));
  });

  it("keeps hostile text as it is", () => {
    const dossier = hostileDossier();
    const json: unknown = JSON.parse(writeArticleJson(dossier));
    expect(json).toMatchObject({ article: dossier.article.metadata, body: dossier.body });
  });

  it("carries the page's body, its plain text and its address for readers that want no more", () => {
    expect(JSON.parse(writeArticleJson(visitDossier()))).toMatchObject({
      format: "dateline-article",
      version: 1,
      html: expect.stringMatching(/^<p><span class="dateline">Havana, 20 February 2024 \(TDI\):<\/span> The foreign/),
      text: expect.stringMatching(/^Havana, 20 February 2024 \(TDI\): The foreign/),
      address: "https://interpreter.example/estavia-and-san-aurelio-reopen-a-sea-route.html",
    });
  });

  it.each([
    ["nothing", "", "broken-json", "line 1, column 1"],
    ["half a file", writeArticleJson(visitDossier()).slice(0, 700), "broken-json", /^line \d+, column \d+$/],
    ["other JSON", "[]", "unknown-format", "format"],
    ["a newer version", changed(["version"], 2), "document-newer", "version"],
    ["a wrong day", changed(["article", "dateline", "date"], "20 February"), "invalid-input", "article.dateline.date"],
    ["a wrong slug", changed(["article", "slug"], "../up"), "invalid-input", "article.slug"],
    ["a field unknown", changed(["article", "heading"], "x"), "invalid-input", "article.heading"],
    ["a picture elsewhere", changed(["assets", 0, "file"], "../../passwd"), "invalid-input", "assets[0].file"],
    [
      "a link that runs",
      changed(["authors", 0, "links", 0, "address"], "javascript:x"),
      "invalid-input",
      "authors[0].links[0].address",
    ],
    ["an author missing", changed(["authors"], []), "invalid-input", "article.byline.authorIds[0]"],
    ["a category missing", changed(["categories"], []), "invalid-input", "article.categoryId"],
    ["a broken path", changed(["categories", 1, "parentId"], null), "invalid-input", "categories[1].parentId"],
    ["a body of another kind", changed(["body"], "text"), "invalid-input", /^body\./],
    [
      "a node unknown",
      changed(["body", "root", "children", 0, "type"], "hologram"),
      "document-newer",
      "body.root.children[0]",
    ],
  ])("is refused with its place: %s", (_name, text, code, place) => {
    const result = readArticleJson(text);
    expect(result).toMatchObject({
      ok: false,
      error: { code, place: typeof place === "string" ? place : expect.stringMatching(place) },
    });
    expect(result).toMatchObject({ error: { message: expect.stringMatching(/\.$/) } });
  });

  it("is what the samples are", () => {
    expect([...sampleTexts()].map(([name, text]) => [name, readArticleJson(text).ok])).toEqual([
      ["estavia-and-san-aurelio-reopen-a-sea-route.json", true],
      ["oasis-village-restores-its-water-channel.json", true],
      ["the-printing-house-that-kept-its-metal-type.json", true],
    ]);
  });
});

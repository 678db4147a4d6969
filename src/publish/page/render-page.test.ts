import { renditionFileName, renditionsIn } from "../../shared/picture/rendition.ts";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../dossier.ts";
import { bareDossier } from "../testing/bare-dossier.ts";
import { SHIPPED_NAMES, shippedTheme } from "../testing/classic-theme.ts";
import { hostileDossier } from "../testing/hostile-dossier.ts";
import { sampleDossiers, visitDossier } from "../testing/samples.ts";
import { renderPage } from "./render-page.ts";

const folder = { layout: "folder" } as const;
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y", "html-validate:standard"],
});

function reversed<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...map].toReversed());
}

function variants(): [string, Dossier][] {
  const visit = visitDossier();
  const { metadata } = visit.article;
  const headline = `${metadata.headline}, `.repeat(6);
  return [
    ...sampleDossiers(),
    ["a very long headline", { ...visit, article: { ...visit.article, metadata: { ...metadata, headline } } }],
    ["nothing but a headline", bareDossier({ headline: "A headline" })],
    ["nothing at all", bareDossier()],
    ["pictures that are not at hand", { ...visit, assets: new Map(), articles: new Map() }],
    ["hostile text everywhere", hostileDossier()],
  ];
}

describe.each(SHIPPED_NAMES)("a page in the theme %s", (name) => {
  const theme = shippedTheme(name);

  it.each(variants())("is valid HTML: %s", async (_name, dossier) => {
    const report = await validator.validateString(renderPage(dossier, theme, folder));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it.each(variants())("has no empty element but cells, and a body without words: %s", (_name, dossier) => {
    const page = renderPage(dossier, theme, folder);
    const empty = [...page.matchAll(/<(\w+)[^>]*>\s*<\/\1>/g)].map(([element]) => element);
    expect(empty.filter((element) => !/^<td|class="article-body"/.test(element))).toEqual([]);
  });

  it("has the same bytes whatever the order of what was gathered", () => {
    const dossier = visitDossier();
    const shuffled = { ...dossier, assets: reversed(dossier.assets), articles: reversed(dossier.articles) };
    expect(renderPage(shuffled, theme, folder)).toBe(renderPage(dossier, theme, folder));
  });

  it("turns the words below the lead image the way their caption runs", () => {
    const visit = visitDossier();
    const metadata = { ...visit.article.metadata, direction: "rtl" as const };
    const page = renderPage({ ...visit, article: { ...visit.article, metadata } }, theme, folder);
    expect(page).toContain('<figure class="lead-image" dir="ltr">');
    expect(renderPage(visit, theme, folder)).toContain('<figure class="lead-image">');
  });

  it("says of links to articles in another language which one it is", () => {
    const said = renderPage(visitDossier(), theme, folder).match(/<a [^>]*hreflang[^>]*>/g);
    expect(said).toEqual(
      Array(2).fill(expect.stringMatching(/^<a href="oasis-[\w-]+\.html" hreflang="ar" lang="ar">$/)),
    );
  });

  it("asks for nothing outside its own folder", () => {
    const page = renderPage(visitDossier(), theme, folder);
    const loaded = [...page.matchAll(/<(?:img|source|link rel="icon")[^>]* (?:src|srcset|href)="([^"]*)"/g)].flatMap(
      ([, addresses]) => addresses?.split(", "),
    );
    const files = (...names: string[]) =>
      names.map((name) => expect.stringMatching(new RegExp(`^assets/[0-9a-f]{64}-${name}$`)));
    const choice = (type: string) => [480, 800, 1200, 1600].map((width) => `${width}\\.${type} ${width}w`);
    const picture = files(...choice("avif"), ...choice("webp"), "1200\\.jpg");
    expect(loaded).toEqual(["data:,", ...picture, ...picture, ...files("320\\.jpg")]);
  });

  it("carries its pictures within itself where it is to travel alone, and links to the site", () => {
    const dossier = visitDossier();
    const files = renditionsIn(renderPage(dossier, theme, { layout: "folder" }))
      .map(renditionFileName)
      .filter((name) => name.endsWith("jpg"));
    const embedded = new Map(files.map((name) => [name, "R0lGODlhAQABAAAAACw="]));
    const page = renderPage(dossier, theme, { layout: "self-contained", embedded });
    expect({
      embedded: page.match(/src="data:image\/jpeg;base64,R0lGODlhAQABAAAAACw="/g)?.length,
      files: page.includes("assets/"),
      article: page.includes('href="https://interpreter.example/the-printing-house-that-kept-its-metal-type.html"'),
    }).toEqual({ embedded: 3, files: false, article: true });
  });

  it("lets no hostile text become markup", () => {
    const page = renderPage(hostileDossier(), theme, folder);
    const scripts = page.match(/<script\b[^>]*>/gi);
    expect({
      scripts,
      handlers: page.match(/<[a-z][^>"]*(?:"[^"]*"[^>"]*)*\son\w+=/gi),
      pictures: page.match(/<img src=x/gi),
      addresses: page.match(/(?:href|src)="javascript:/gi),
      comments: page.match(/<!--/g),
      nul: page.includes("\0"),
      styleEnds: page.match(/<\/style/gi)?.length,
    }).toEqual({
      scripts: Array.from({ length: 3 }, () => '<script type="application/ld+json">'),
      handlers: null,
      pictures: null,
      addresses: null,
      comments: null,
      nul: false,
      styleEnds: 1,
    });
  });

  it("has exactly one headline, and its landmarks once each", () => {
    const page = renderPage(visitDossier(), theme, folder);
    const count = (element: string): number => page.split(`<${element}`).length - 1;
    expect(["h1", "main", "article>", "footer", "aside"].map((element) => [element, count(element)])).toEqual([
      ["h1", 1],
      ["main", 1],
      ["article>", 1],
      ["footer", 1],
      // The rail, and the key points.
      ["aside", 2],
    ]);
  });
});

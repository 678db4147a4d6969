import { expect, it } from "vitest";
import { SITE_TRANSLATIONS } from "../page/site-translations.ts";
import { TRANSLATIONS } from "../page/translations.ts";
import { bareEntry } from "../testing/bare-entry.ts";
import { classicTheme } from "../testing/classic-theme.ts";
import { visitDossier } from "../testing/samples.ts";
import type { EditionContent } from "./edition-content.ts";
import { notFoundPage, searchPage } from "./own-pages.ts";
import { mapSite } from "./site-map.ts";

function emptySite(language: string): EditionContent {
  return {
    publication: { ...visitDossier().publication, language },
    categories: [],
    authors: [],
    entries: [],
    articles: new Map(),
    assets: new Map(),
    map: mapSite([], [], []),
    stylesheet: "style.css",
  };
}

/** What the search page holds for readers without JavaScript. */
function noticeOf(language: string): string {
  const [page] = searchPage(emptySite(language), classicTheme());
  return /<noscript>(.*?)<\/noscript>/s.exec(page?.content ?? "")?.[1] ?? "";
}

it.each(Object.entries(SITE_TRANSLATIONS))(
  "search says in %s that it needs JavaScript, and leads to the front",
  (language, words) => {
    expect(words.searchNeedsJavaScript).toContain("JavaScript");
    expect(noticeOf(language)).toBe(`<p>${words.searchNeedsJavaScript} <a href="index.html">${words.latest}</a></p>`);
  },
);

it("search has words of its own in every language of the page", () => {
  expect(Object.keys(SITE_TRANSLATIONS).sort()).toEqual(Object.keys(TRANSLATIONS).sort());
  const notices = Object.keys(SITE_TRANSLATIONS).map(noticeOf);
  expect(new Set(notices).size).toBe(notices.length);
});

it("a page that is not found, at whatever depth, leads to the front by its whole address", () => {
  const { content } = notFoundPage(emptySite("en"), classicTheme());
  expect(content).toContain('<a href="https://interpreter.example/index.html">');
  expect(content).not.toMatch(/(?:href|src)="(?!https:|#|data:)/);
});

it("a page that is not found leads on to the front, to search and to the newest articles", () => {
  const entries = ["first", "second"].map((slug) => ({ ...bareEntry(), id: slug, slug, headline: `The ${slug}` }));
  const site = { ...emptySite("en"), entries, map: mapSite(entries, [], []) };
  const { content } = notFoundPage(site, classicTheme());
  const main = /<main[\s\S]*<\/main>/.exec(content)?.[0] ?? "";
  const links = [...main.matchAll(/<a href="([^"]*)">(?:<bdi>)?([^<]*)/g)].map(([, address, words]) => [
    words,
    address,
  ]);
  expect(links).toEqual([
    ["Home", "https://interpreter.example/index.html"],
    ["Search", "https://interpreter.example/search.html"],
    ["The first", "https://interpreter.example/first.html"],
    ["The second", "https://interpreter.example/second.html"],
  ]);
  expect(main).toContain("There is no page at this address.");
});

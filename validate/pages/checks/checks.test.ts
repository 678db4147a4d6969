import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ArticlePage, Subject } from "../subject.ts";
import { checkFeeds } from "./feeds.ts";
import { checkHtml } from "./html.ts";
import { differences } from "./identical.ts";
import { checkJsonFeed, checkNinjs } from "./json-formats.ts";
import { checkLinks } from "./links.ts";
import { dossier, sound } from "./sound-page.ts";
import { checkProfiles, checkRecommended } from "./structured-data.ts";
import { checkWeight } from "./weight.ts";

/* Each check is given a page that has its fault and the sound one beside it: it finds the first and nothing in the second. */

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-checks-"));
  mkdirSync(join(folder, "site"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function pageOf(html: string): ArticlePage {
  return { path: "site/page.html", html, dossier };
}

function subjectOf(html: string): Subject {
  return { folder, articles: [pageOf(html)], site: [{ path: "site/page.html", html }] };
}

function writeSite(name: string, text: string): void {
  writeFileSync(join(folder, "site", name), text);
}

it("html-validate finds a picture without alternative text", async () => {
  expect((await checkHtml([pageOf(sound)])).findings).toEqual([]);
  const { findings } = await checkHtml([pageOf(sound.replace("</main>", '<img src="a.png"></main>'))]);
  expect(findings).toEqual(expect.arrayContaining([expect.stringContaining("wcag/h37")]));
});

it("the check of JSON-LD finds an article without its time, and a page without its breadcrumb", async () => {
  expect((await checkRecommended([pageOf(sound)])).findings).toEqual([]);
  const undated = await checkRecommended([pageOf(sound.replaceAll("datePublished", "datePrinted"))]);
  const lost = await checkRecommended([pageOf(sound.replaceAll("BreadcrumbList", "Crumbs"))]);
  expect([undated.findings, lost.findings]).toEqual([
    [expect.stringContaining("datePublished")],
    expect.arrayContaining([expect.anything()]),
  ]);
});

it("the check of writers’ profiles finds one that is a mere collection, and one without an address, and looks at writers alone", async () => {
  const writer = { "@type": "Person", name: "Ada", url: "https://interpreter.example/authors/ada/" };
  const outlet = { "@type": "NewsMediaOrganization", name: "The Post", url: "https://interpreter.example/" };
  const profile = { "@type": "ProfilePage", mainEntity: writer };
  const findingsOf = async (entity: object, path = "site/authors/ada/index.html"): Promise<readonly string[]> => {
    const scripts = [entity, outlet].map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`);
    return (await checkProfiles([{ path, html: scripts.join("") }])).findings;
  };
  const collection = { ...profile, "@type": "CollectionPage" };
  expect(await findingsOf(profile)).toEqual([]);
  expect(await findingsOf(collection)).toHaveLength(1);
  expect(await findingsOf({ ...profile, mainEntity: { ...writer, url: "" } })).toEqual([
    expect.stringContaining("mainEntity.url"),
  ]);
  expect(await findingsOf(collection, "site/news/index.html")).toEqual([]);
});

it("the check of links finds a file and a place in the page that are not there", async () => {
  writeSite("there.html", "");
  const links =
    '<a href="there.html"></a><a href="gone.html"></a><p id="here"></p><a href="#here"></a><a href="#gone"></a>';
  expect((await checkLinks(subjectOf(links))).findings).toEqual([
    "site/page.html: gone.html leads nowhere",
    "site/page.html: #gone leads nowhere",
  ]);
});

it("the check of links finds a picture and a page that are told to others and not there", async () => {
  const { address } = dossier.publication;
  writeSite("there.jpg", "");
  const told = (name: string): string =>
    `<meta property="og:image" content="${address}${name}.jpg"><link rel="canonical" href="${address}${name}.jpg">` +
    `<source srcset="there.jpg 1w, ${name}.jpg 2w"><script type="application/ld+json">{"url":"${address}${name}.jpg#x"}</script>`;
  expect((await checkLinks(subjectOf(told("there")))).findings).toEqual([]);
  expect((await checkLinks(subjectOf(told("gone")))).findings).toEqual([
    "site/page.html: gone.jpg leads nowhere",
    `site/page.html: ${address}gone.jpg leads nowhere`,
    `site/page.html: ${address}gone.jpg#x leads nowhere`,
  ]);
});

it("the check of weight finds a page that is too heavy", async () => {
  const heavy = Array.from({ length: 20_000 }, (_, number) => (number * 7919).toString(36)).join(" ");
  expect((await checkWeight(subjectOf("<p>Light.</p>"))).findings).toEqual([]);
  expect((await checkWeight(subjectOf(heavy))).findings).toEqual([expect.stringMatching(/bytes compressed$/)]);
});

it("the check of feeds finds XML that is not well-formed, and an entry without what its standard asks for", async () => {
  writeSite("rss.xml", "<rss><channel></rss>");
  writeSite("atom.xml", '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>one</id></entry></feed>');
  const { findings } = await checkFeeds(subjectOf(sound));
  expect(findings).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^rss\.xml: /),
      expect.stringMatching(/^atom\.xml: feed\.entry\.0\.title: /),
    ]),
  );
});

it("the check of JSON Feed finds one without its title (skipped where its schema is not beside the project)", async (context) => {
  writeSite("feed.json", '{ "version": "https://jsonfeed.org/version/1.1", "items": [] }');
  const outcome = await checkJsonFeed(subjectOf(sound));
  if (!("findings" in outcome)) return context.skip();
  expect(outcome.findings).toEqual([expect.stringContaining("title")]);
});

it("the check of ninjs finds a language that is no tag (skipped where its schema is not beside the project)", async (context) => {
  const { article } = dossier;
  const foreign = { ...dossier, article: { ...article, metadata: { ...article.metadata, language: "EN-gb" } } };
  const outcome = await checkNinjs({ ...subjectOf(sound), articles: [{ ...pageOf(sound), dossier: foreign }] });
  if (!("findings" in outcome)) return context.skip();
  expect(outcome.findings).toEqual([expect.stringContaining("no tag of BCP 47")]);
});

it("the check of identity names files that differ or are on one machine only", () => {
  expect(
    differences([
      ["a 1", "b 1"],
      ["a 1", "b 1"],
    ]),
  ).toEqual([]);
  expect(
    differences([
      ["a 1", "b 1", "c 1"],
      ["a 1", "b 2", "d 1"],
    ]),
  ).toEqual(["b differs", "d differs", "c differs"]);
});

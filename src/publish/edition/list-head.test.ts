import { expect, it } from "vitest";
import { bareEntry } from "../testing/bare-entry.ts";
import { classicTheme } from "../testing/classic-theme.ts";
import { visitDossier } from "../testing/samples.ts";
import type { EditionContent } from "./edition-content.ts";
import { listPages } from "./list-pages.ts";
import { listsOf } from "./list.ts";
import { renderListPage } from "./render-list.ts";
import { mapSite } from "./site-map.ts";

const MARK = "c".repeat(64);
const PORTRAIT = "d".repeat(64);
const author = {
  id: "writer",
  name: "Ada",
  role: "Correspondent",
  bio: "She writes.\nOf rivers.",
  portraitId: PORTRAIT,
  links: [
    { label: "Her pages", address: "https://ada.example/" },
    { label: "Post", address: "mailto:ada@post.example" },
  ],
};
const category = { id: "world", parentId: null, name: "World", slug: "world", position: 0 };

/** The first page of each list of a site, by the folder it stands in. */
function pagesOf(headlines: readonly string[]): Record<string, string> {
  const entries = headlines.map((headline, index) => ({
    ...bareEntry(),
    id: String(index),
    slug: `article-${String(index)}`,
    headline,
    categoryId: category.id,
    authorIds: [author.id],
    tags: ["Rivers"],
  }));
  const content: EditionContent = {
    publication: { ...visitDossier().publication, name: "The Post", language: "en", logoId: MARK },
    categories: [category],
    authors: [author],
    entries,
    articles: new Map(),
    assets: new Map(
      [MARK, PORTRAIT].map((id) => [
        id,
        { id, mediaType: "image/png", width: 900, height: 900, size: 1, fileName: "a.png" },
      ]),
    ),
    map: mapSite(entries, [category], [author]),
    stylesheet: "style.css",
  };
  return Object.fromEntries(
    listsOf(content, "Latest").map((list) => {
      const [first] = listPages(list.entries, list.folder);
      return [list.folder, first === undefined ? "" : renderListPage(list, first, content, classicTheme())];
    }),
  );
}

/** What search results are told of each list. */
function descriptionsOf(headlines: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(pagesOf(headlines)).map(([folder, page]) => [
      folder,
      /<meta name="description" content="([^"]*)">/.exec(page)?.[1],
    ]),
  );
}

it("search results are told what a list leads with, and of a writer what is known of her", () => {
  expect(descriptionsOf(["A ferry sails", "A bridge  opens"])).toEqual({
    "": "The Post: A ferry sails; A bridge opens",
    "world/": "World - The Post: A ferry sails; A bridge opens",
    "authors/ada/": "She writes. Of rivers.",
    "tags/rivers/": "Rivers - The Post: A ferry sails; A bridge opens",
  });
});

it("a description is cut at a word where search results would cut it", () => {
  const { "": description = "" } = descriptionsOf(Array.from({ length: 5 }, () => "What a dry winter does to a river"));
  expect(description.length).toBeLessThanOrEqual(160);
  expect(description).toMatch(/ \p{L}+…$/u);
});

it("the card of a list has the outlet’s mark, a writer’s her portrait, each as the file that the site has", () => {
  const pages = pagesOf(["A ferry sails"]);
  const cardOf = (folder: string): unknown[] =>
    ["og:type", "og:image", "og:image:width", "og:image:alt"].map(
      (name) => new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(pages[folder] ?? "")?.[1],
    );
  const assets = "https://interpreter.example/assets";
  expect([cardOf(""), cardOf("authors/ada/")]).toEqual([
    ["website", `${assets}/${MARK}-320.png`, "320", "The Post"],
    ["profile", `${assets}/${PORTRAIT}-320.png`, "320", "Ada"],
  ]);
});

it("a writer’s list is the profile of a person, any other a collection", () => {
  const pages = pagesOf(["A ferry sails"]);
  const entitiesOf = (folder: string): unknown[] =>
    [...(pages[folder] ?? "").matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json = ""]): unknown => JSON.parse(json),
    );
  const picture = (id: string): object => ({
    "@type": "ImageObject",
    url: `https://interpreter.example/assets/${id}-320.png`,
    width: 320,
    height: 320,
  });
  const address = "https://interpreter.example/authors/ada/";
  expect(entitiesOf("authors/ada/")).toMatchObject([
    {
      "@type": "ProfilePage",
      url: address,
      mainEntity: {
        "@type": "Person",
        name: "Ada",
        url: address,
        jobTitle: "Correspondent",
        description: "She writes.\nOf rivers.",
        image: picture(PORTRAIT),
        sameAs: ["https://ada.example/"],
      },
    },
    { "@type": "BreadcrumbList" },
    { "@type": "NewsMediaOrganization", name: "The Post", logo: picture(MARK) },
  ]);
  expect(entitiesOf("")).toMatchObject([
    { "@type": "CollectionPage", publisher: { "@id": "https://interpreter.example/#publisher" } },
    { "@type": "NewsMediaOrganization", "@id": "https://interpreter.example/#publisher" },
  ]);
});

import { expect, it } from "vitest";
import { bareEntry } from "../testing/bare-entry.ts";
import { classicTheme } from "../testing/classic-theme.ts";
import { visitDossier } from "../testing/samples.ts";
import type { EditionContent } from "./edition-content.ts";
import { listPages } from "./list-pages.ts";
import { listsOf } from "./list.ts";
import { renderListPage } from "./render-list.ts";
import { mapSite } from "./site-map.ts";

const author = { id: "writer", name: "Ada", role: "", bio: "She writes.\nOf rivers.", portraitId: null, links: [] };
const category = { id: "world", parentId: null, name: "World", slug: "world", position: 0 };

/** What search results are told of each list of a site, by the folder it stands in. */
function descriptionsOf(headlines: readonly string[]): Record<string, string | undefined> {
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
    publication: { ...visitDossier().publication, name: "The Post", language: "en" },
    categories: [category],
    authors: [author],
    entries,
    articles: new Map(),
    assets: new Map(),
    map: mapSite(entries, [category], [author]),
    stylesheet: "style.css",
  };
  return Object.fromEntries(
    listsOf(content, "Latest").map((list) => {
      const [first] = listPages(list.entries, list.folder);
      const page = first === undefined ? "" : renderListPage(list, first, content, classicTheme());
      return [list.folder, /<meta name="description" content="([^"]*)">/.exec(page)?.[1]];
    }),
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

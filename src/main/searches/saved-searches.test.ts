import { expect, it } from "vitest";
import { newIdentifier } from "../../shared/identifiers.ts";
import type { FoundQuery } from "../../shared/bulk.ts";
import { listLanguages } from "../articles/list-languages.ts";
import { addArticle } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { countSearches, listSearches, saveSearches } from "./saved-searches.ts";

const DRAFTS: FoundQuery = {
  search: "",
  status: "draft",
  categoryId: null,
  trashed: false,
  sort: "deadline",
  descending: false,
};

it("keeps searches in their order, and counts what each finds", async () => {
  const { database, ...library } = await temporaryLibrary();
  addArticle({ database, ...library }, { headline: "One", slug: "one", language: "fr" });
  addArticle({ database, ...library }, { headline: "Two", slug: "two", tags: ["boats"], status: "ready" });
  expect(listSearches(database)).toEqual([]);
  const boats = { ...DRAFTS, search: "tag:boats", status: null };
  const searches = [DRAFTS, boats].map((query, index) => ({
    id: newIdentifier(),
    name: `No. ${String(index)}`,
    query,
  }));
  expectValue(saveSearches(database, searches.toReversed()));
  expect(listSearches(database)).toEqual(searches.toReversed());
  expect(expectValue(await countSearches(database, [DRAFTS, boats, { ...boats, search: "tag:ferry" }]))).toEqual([
    1, 1, 0,
  ]);
  expect(expectValue(listLanguages(database))).toEqual(["en", "fr"]);
});

it("has none where what is kept cannot be read", async () => {
  const { database } = await temporaryLibrary();
  database.prepare("INSERT INTO settings VALUES ('searches', '{\"name\": 1}')").run();
  expect(listSearches(database)).toEqual([]);
});

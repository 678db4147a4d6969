import { expect, it } from "vitest";
import { listArticles } from "../articles/list-articles.ts";
import { openForReading } from "../db/open.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { indexArticles } from "./index-articles.ts";
import { wordsBegunWith } from "./words-begun-with.ts";

const TEXTS = [
  "Harbour, HARBOURS harbour",
  "harbourmaster café",
  "harp harbor Hárbour",
  "ferry",
  "harbour museum",
  "museums",
];

async function indexed(texts: readonly string[]) {
  const library = await temporaryLibrary();
  for (const [index, text] of texts.entries()) addArticle(library, { headline: `No. ${index}` }, bodyOf(text));
  while (indexArticles(library.database, 100));
  return library;
}

it("finds each word of the index once, whether the library is open for writing or reading", async () => {
  const library = await indexed(TEXTS);
  const reading = openForReading(library.paths.database);
  for (const database of [library.database, reading]) {
    expect(wordsBegunWith(database, "harb")).toEqual(["harbor", "harbour", "harbourmaster", "harbours"]);
    expect(wordsBegunWith(database, "Harbour")).toEqual(["harbour", "harbourmaster", "harbours"]);
    expect([wordsBegunWith(database, "zebra"), wordsBegunWith(database, "café")]).toEqual([null, null]);
  }
  reading.close();
});

it("gives up where a beginning may become too many words", async () => {
  const { database } = await indexed([
    "wordaa wordab wordac wordad wordae wordaf wordag wordah wordai wordaj wordak wordal wordam",
  ]);
  expect(wordsBegunWith(database, "word")).toBe(null);
  expect(wordsBegunWith(database, "wordam")).toEqual(["wordam"]);
});

it.each([
  ["harb", [0, 1, 2, 4]],
  ["harbours", [0]],
  ["harbour muse", [4]],
  ["-harbour muse", [5]],
  ["harbour -museum", [0, 2]],
  ["-harbourmaster -museum harb", [0, 2]],
  ["-harbour", [1, 3, 5]],
])("%s finds articles %j", async (search, expected) => {
  const { database } = await indexed(TEXTS);
  const query = { status: null, categoryId: null, trashed: false, cursor: null, limit: 100 } as const;
  for (const sort of ["relevance", "created"] as const) {
    const page = expectValue(listArticles(database, { ...query, search, sort, descending: false }));
    expect(page.rows.map(({ headline }) => headline.slice(4)).toSorted()).toEqual(expected.map(String));
  }
});

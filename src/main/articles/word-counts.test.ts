import { expect, it } from "vitest";
import { countBodyWords } from "../../document/measure.ts";
import { restoreBody } from "../../document/restore.ts";
import { indexArticles } from "../search/index-articles.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { readArticle } from "./read-article.ts";
import { saveArticle } from "./save-article.ts";
import { readWordCounts } from "./word-counts.ts";

it("the words of a body are those that a page would count, and only of the revision that was indexed", async () => {
  const { database, ...library } = await temporaryLibrary();
  const texts = ["The well-known ferry sails – at last – at 8.", "渡轮今天早上离开了港口。", "المدينة القديمة"];
  const article = addArticle({ database, ...library }, { language: "zh-Hans" }, bodyOf(...texts));
  expect(readWordCounts(database, [article])).toEqual(new Map());

  while (indexArticles(database, 10));
  const words = countBodyWords(expectValue(restoreBody(article.body)), "zh-Hans");
  expect(words).toBeGreaterThan(10);
  expect(readWordCounts(database, [article])).toEqual(new Map([[article.id, words]]));

  const { id, metadata, revision } = article;
  expectValue(saveArticle(database, { id, baseRevision: revision, metadata, body: bodyOf("Cancelled.") }));
  expect(readWordCounts(database, [article])).toEqual(new Map());
  while (indexArticles(database, 10));
  expect(readWordCounts(database, [article])).toEqual(new Map());
  expect(readWordCounts(database, [expectValue(readArticle(database, id))])).toEqual(new Map([[id, 1]]));
});

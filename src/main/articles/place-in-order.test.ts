import { expect, it } from "vitest";
import { addArticle } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { createArticle } from "./create-article.ts";
import { listArticles } from "./list-articles.ts";
import { saveArticle } from "./save-article.ts";

it("lists what was made and saved last first, although the clock was set back a year in between", async () => {
  const library = await temporaryLibrary();
  const { database } = library;
  const [one, two] = ["one", "two"].map((slug) => addArticle(library, { headline: slug, slug }));
  const year = 365 * 24 * 3600 * 1000;
  database.exec(`UPDATE articles SET created_ms = created_ms + ${year}, updated_ms = updated_ms + ${year}`);
  if (one === undefined || two === undefined) throw new Error("there are two");
  const made = expectValue(createArticle(database));
  const saved = expectValue(saveArticle(database, { id: one.id, baseRevision: 2, metadata: one.metadata }));
  const listed = (["created", "updated"] as const).map((sort) => {
    const query = { search: "", status: null, categoryId: null, trashed: false, cursor: null, limit: 10 } as const;
    const page = expectValue(listArticles(database, { ...query, sort, descending: true }));
    return page.rows.map(({ id }) => id);
  });
  expect({ listed, honest: Temporal.Instant.from(saved.updatedAt).epochMilliseconds < Date.now() + year / 2 }).toEqual({
    listed: [
      [made.id, two.id, one.id],
      [one.id, made.id, two.id],
    ],
    honest: true,
  });
});

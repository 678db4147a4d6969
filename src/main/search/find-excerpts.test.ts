import { expect, it } from "vitest";
import { newIdentifier } from "../../shared/identifiers.ts";
import { listArticles } from "../articles/list-articles.ts";
import { addAsset } from "../assets/add-asset.ts";
import { saveAuthor } from "../authors/authors.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { PIXEL } from "../testing/pictures.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { indexArticles } from "./index-articles.ts";

const QUERY = {
  status: null,
  categoryId: null,
  trashed: false,
  sort: "created",
  descending: false,
  cursor: null,
  limit: 10,
} as const;

it.each([
  ["flood", "floods, Übersee"],
  ["ubersee", "floods, Übersee"],
  ["aguilar", "Ines Aguilar"],
  ["agency", "with agency reports"],
  ["tallinn", "Tallinn"],
  ["quay", "The old quay"],
  ["hill", "A view from the hill"],
])("shows where %s was found, outside the text too", async (search, excerpt) => {
  const library = await temporaryLibrary();
  const author = { id: newIdentifier(), name: "Ines Aguilar", role: "", bio: "", portraitId: null, links: [] };
  expectValue(saveAuthor(library.database, author));
  const { id: assetId } = expectValue(addAsset(library, { fileName: "pixel.png", bytes: PIXEL }));
  const body = bodyOf("Words.").replace(
    "]}}",
    `,{"type":"image","assetId":"${assetId}","alt":"","caption":"A view from the hill","credit":""}]}}`,
  );
  const tags = ["floods", "Übersee"];
  const byline = { authorIds: [author.id], note: "with agency reports" };
  const dateline = { place: "Tallinn", date: null, agency: "" };
  const leadImage = { assetId, alt: "The old quay", caption: "", credit: "" };
  addArticle(library, { headline: "One", slug: "one", tags, byline, dateline, leadImage }, body);
  indexArticles(library.database, 10);
  const [row] = expectValue(listArticles(library.database, { ...QUERY, search })).rows;
  const text = row?.found?.excerpt.map((part) => part.text).join("");
  expect([text, row?.found?.excerpt.some(({ found }) => found)]).toEqual([expect.stringContaining(excerpt), true]);
});

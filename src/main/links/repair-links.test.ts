import { expect, it } from "vitest";
import { serialiseBody } from "../../document/body.ts";
import { restoreBody } from "../../document/restore.ts";
import { referencesOf } from "../../document/references.ts";
import type { LinkRepair } from "../../shared/link-repair.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { trashArticle } from "../articles/trash.ts";
import { addArticle } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { repairLinks, undoRepair } from "./repair-links.ts";

async function linkedLibrary() {
  const library = await temporaryLibrary();
  const target = addArticle(library, { headline: "Old name", slug: "target" });
  const other = addArticle(library, { headline: "Other", slug: "other" });
  const link = { kind: "article" as const, articleId: target.id, headline: "Old name" };
  const words = { type: "paragraph" as const, children: [] };
  const body = serialiseBody({ root: { type: "root", children: [{ type: "also-read", target: link }, words] } });
  const related = addArticle(library, { headline: "Related", slug: "related", relatedLinks: [link] });
  const inText = addArticle(library, { headline: "In text", slug: "in-text" }, body);
  const trashed = addArticle(library, { headline: "Trashed", slug: "trashed", relatedLinks: [link] });
  expectValue(trashArticle(library.database, trashed.id));
  const metadata = { ...target.metadata, headline: "New name" };
  expectValue(saveArticle(library.database, { id: target.id, baseRevision: 2, metadata }));
  const linksOf = (id: string): unknown[] => {
    const article = expectValue(readArticle(library.database, id));
    const { root } = expectValue(restoreBody(article.body));
    const lines = root.children.flatMap((block) => (block.type === "also-read" ? [block.target] : []));
    return [...article.metadata.relatedLinks, ...lines].map((found) => found?.headline);
  };
  return { database: library.database, target, other, related, inText, linksOf };
}

it.each<["update" | "remove" | "replace", string[]]>([
  ["update", ["New name"]],
  ["remove", []],
  ["replace", ["Other"]],
])("by %s repairs related links and the text, and takes it back in one step", async (kind, expected) => {
  const { database, target, other, related, inText, linksOf } = await linkedLibrary();
  const repair: LinkRepair = kind === "replace" ? { kind, articleId: other.id } : { kind };
  const repaired = expectValue(repairLinks(database, { targetId: target.id, repair }));
  expect(repaired.map(({ id }) => id)).toEqual([related.id, inText.id]);
  expect([linksOf(related.id), linksOf(inText.id)]).toEqual([expected, expected]);
  expectValue(undoRepair(database, repaired));
  expect([linksOf(related.id), linksOf(inText.id)]).toEqual([["Old name"], ["Old name"]]);
  expect(referencesOf(expectValue(restoreBody(expectValue(readArticle(database, inText.id)).body))).articleIds).toEqual(
    [target.id],
  );
});

it("is not taken back where an article has been written on since", async () => {
  const { database, target, related, linksOf } = await linkedLibrary();
  const repaired = expectValue(repairLinks(database, { targetId: target.id, repair: { kind: "remove" } }));
  const { metadata, revision } = expectValue(readArticle(database, related.id));
  expectValue(saveArticle(database, { id: related.id, baseRevision: revision, metadata }));
  expect(expectCode(undoRepair(database, repaired))).toBe("revision-conflict");
  expect(linksOf(related.id)).toEqual([]);
});

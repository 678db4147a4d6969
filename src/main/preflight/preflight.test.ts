import { expect, it } from "vitest";
import { newIdentifier } from "../../shared/identifiers.ts";
import { trashArticle } from "../articles/trash.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { setOverride } from "./overrides.ts";
import { clearArticles, preflightArticle } from "./preflight.ts";

it("knows the state of what an article points at, even in the trash", async () => {
  const library = await temporaryLibrary();
  const target = addArticle(library, { headline: "Target", slug: "target", status: "published" });
  const relatedLinks = [{ kind: "article" as const, articleId: target.id, headline: "Target" }];
  const { id } = addArticle(library, { headline: "From", slug: "from", relatedLinks }, bodyOf("Words."));
  const codes = (): string[] => expectValue(preflightArticle(library.database, id)).findings.map(({ code }) => code);
  const before = codes().filter((code) => code.startsWith("link-"));
  expectValue(trashArticle(library.database, target.id));
  expect({ before, after: codes().filter((code) => code.startsWith("link-")) }).toEqual({
    before: [],
    after: ["link-in-trash"],
  });
});

it("keeps an override with its article, and takes it back", async () => {
  const { database, ...library } = await temporaryLibrary();
  const { id } = addArticle({ database, ...library }, { slug: "untitled-one" }, bodyOf("It cost TK."));
  const blocked = async (): Promise<number> => expectValue(await clearArticles(database, [id])).blocked.length;
  const counts = [await blocked()];
  const override = { articleId: id, key: "headline-missing", reason: "A picture story." };
  expectValue(setOverride(database, override));
  counts.push(await blocked());
  const passed = expectValue(preflightArticle(database, id)).findings.find(({ override: why }) => why !== null);
  expectValue(setOverride(database, { ...override, reason: null }));
  counts.push(await blocked());
  expect({
    counts,
    reason: passed?.override?.reason,
    warnings: expectValue(await clearArticles(database, [id])).warnings,
  }).toEqual({ counts: [1, 0, 1], reason: "A picture story.", warnings: 2 });
  expect(expectCode(setOverride(database, { ...override, articleId: newIdentifier() }))).toBe("not-found");
});

import { rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { assetFileName } from "../../shared/asset.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { trashArticle } from "../articles/trash.ts";
import { addAsset } from "../assets/add-asset.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { PIXEL } from "../testing/pictures.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { readPublication } from "../publication/publication.ts";
import { setOverride } from "./overrides.ts";
import { clearArticles, preflightArticle } from "./preflight.ts";

it("knows the state of what an article points at, even in the trash", async () => {
  const library = await temporaryLibrary();
  const target = addArticle(library, { headline: "Target", slug: "target", status: "published" });
  const relatedLinks = [{ kind: "article" as const, articleId: target.id, headline: "Target" }];
  const { id } = addArticle(library, { headline: "From", slug: "from", relatedLinks }, bodyOf("Words."));
  const codes = (): string[] => expectValue(preflightArticle(library, id)).findings.map(({ code }) => code);
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
  const blocked = async (): Promise<number> =>
    expectValue(await clearArticles({ database, ...library }, [id])).blocked.length;
  const counts = [await blocked()];
  const override = { articleId: id, key: "headline-missing", reason: "A picture story." };
  expectValue(setOverride(database, override));
  counts.push(await blocked());
  const passed = expectValue(preflightArticle({ database, ...library }, id)).findings.find(
    ({ override: why }) => why !== null,
  );
  expectValue(setOverride(database, { ...override, reason: null }));
  counts.push(await blocked());
  expect({
    counts,
    reason: passed?.override?.reason,
    warnings: expectValue(await clearArticles({ database, ...library }, [id])).warnings,
  }).toEqual({ counts: [1, 0, 1], reason: "A picture story.", warnings: 2 });
  expect(expectCode(setOverride(database, { ...override, articleId: newIdentifier() }))).toBe("not-found");
});

it.each([
  ["gone", (file: string): void => rmSync(file)],
  ["cut short", (file: string): void => truncateSync(file, 3)],
])("names a picture whose file is %s, and where it stands", async (_what, harm) => {
  const library = await temporaryLibrary();
  const asset = expectValue(addAsset(library, { fileName: "harbour.png", bytes: PIXEL }));
  const leadImage = { assetId: asset.id, alt: "Boats", caption: "", credit: "Nadia Ferrant" };
  const { id } = addArticle(library, { slug: "boats", leadImage }, bodyOf("Words."));
  const found = (): unknown =>
    expectValue(preflightArticle(library, id)).findings.filter(({ code }) => code === "picture-missing");
  expect(found()).toEqual([]);
  harm(join(library.paths.assets, assetFileName(asset)));
  const message = "The file of the picture “harbour.png” is missing or damaged. The article cannot leave with it.";
  expect(found()).toMatchObject([{ message, place: { kind: "field", field: "leadImage" } }]);
  expectValue(addAsset(library, { fileName: "harbour.png", bytes: PIXEL }));
  expect(found()).toEqual([]);
});

it("knows the articles whose pages are linked to by their addresses, even in the trash", async () => {
  const library = await temporaryLibrary();
  const { address } = readPublication(library.database);
  const target = addArticle(library, { slug: "the-port", status: "published" });
  const linked = [`${address}the-port.html`, `${address}the-prot.html`];
  const relatedLinks = linked.map((to) => ({ kind: "address" as const, address: to, headline: "The port" }));
  const { id } = addArticle(library, { slug: "from", relatedLinks }, bodyOf("Words."));
  const found = (): string[] =>
    expectValue(preflightArticle(library, id))
      .findings.filter(({ code }) => code.startsWith("link-"))
      .map(({ code }) => code);
  const before = found();
  expectValue(trashArticle(library.database, target.id));
  expect({ before, after: found() }).toEqual({
    before: ["link-page-unknown"],
    after: ["link-in-trash", "link-page-unknown"],
  });
});

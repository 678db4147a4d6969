import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addAsset } from "../assets/add-asset.ts";
import { importSamples } from "../import/import-samples.ts";
import type { Library } from "../library/library.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { PIXEL, pngOfSize } from "../testing/pictures.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { checkLibrary } from "./check-library.ts";

it("finds nothing in a library as it comes", async () => {
  const library = await temporaryLibrary();
  expectValue(await importSamples(library));
  const { findings, articles } = await checkLibrary(library);
  expect({ findings, some: articles > 1 }).toEqual({ findings: [], some: true });
});

it.each<[string, (library: Library, pictures: readonly string[]) => void, string[]]>([
  ["a picture that is missing", ({ paths }, [name = ""]) => rmSync(join(paths.assets, name)), ["file-unreadable"]],
  [
    "a picture that has changed",
    ({ paths }, [name = ""]) => appendFileSync(join(paths.assets, name), "x"),
    ["library-damaged"],
  ],
  [
    "a body that is cut short",
    ({ database }) => void database.exec("UPDATE article_bodies SET body = substr(body, 1, 40)"),
    ["broken-json"],
  ],
  [
    "metadata that no reporter could have set",
    ({ database }) => void database.exec("UPDATE articles SET slug = 'Not A Slug', kicker = printf('%.300c', 'x')"),
    ["invalid-input", "invalid-input"],
  ],
  [
    "counts that are wrong",
    ({ database }) => void database.exec("UPDATE article_counts SET amount = 7"),
    ["library-damaged"],
  ],
  [
    "a row that refers to nothing",
    ({ database }) => {
      database.pragma("foreign_keys = OFF");
      database.exec(
        "INSERT INTO article_authors VALUES ((SELECT id FROM articles), 0, '01890000-0000-7000-8000-000000000000')",
      );
    },
    ["library-damaged"],
  ],
])("reports %s", async (_, damage, codes) => {
  const library = await temporaryLibrary();
  const assets = [PIXEL, pngOfSize(2, 2)].map((bytes) => expectValue(addAsset(library, { fileName: "a.png", bytes })));
  addArticle(library, { headline: "One", slug: "one" }, bodyOf("Some text that is long enough."));
  damage(
    library,
    assets.map(({ id }) => `${id}.png`),
  );
  const { findings } = await checkLibrary(library);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

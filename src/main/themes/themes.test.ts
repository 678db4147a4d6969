import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { previewFile } from "../preview/preview-file.ts";
import { readPublication, savePublication } from "../publication/publication.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { exportArticles } from "../export/export-articles.ts";
import { chosenTheme, surfaceStyle } from "./chosen-theme.ts";
import { copyTheme } from "./copy-theme.ts";
import { listThemes } from "./list-themes.ts";
import { loadTheme } from "./load-theme.ts";

it("what can be chosen is what ships, and then the library’s own", async () => {
  const { paths } = await temporaryLibrary();
  mkdirSync(join(paths.themes, "Not a name"), { recursive: true });
  mkdirSync(join(paths.themes, "empty"));
  expectValue(copyTheme(paths, "magazine"));
  expect(listThemes(paths)).toEqual([
    { name: "broadsheet", title: "Broadsheet", shipped: true, problem: null },
    { name: "classic", title: "Classic", shipped: true, problem: null },
    { name: "magazine", title: "Magazine", shipped: true, problem: null },
    {
      name: "empty",
      title: "empty",
      shipped: false,
      problem: expect.objectContaining({ place: "themes/empty/theme.json" }),
    },
    { name: "magazine-2", title: "Magazine 2", shipped: false, problem: null },
  ]);
});

it("a copy is the same theme under a name of its own, and a copy of a copy, too", async () => {
  const { paths } = await temporaryLibrary();
  const first = expectValue(copyTheme(paths, "broadsheet"));
  const second = expectValue(copyTheme(paths, first.name));
  expect([first.name, second.name]).toEqual(["broadsheet-2", "broadsheet-3"]);
  expect(expectValue(loadTheme("broadsheet-3", paths))).toEqual({
    ...expectValue(loadTheme("broadsheet")),
    name: "Broadsheet 3",
  });
  expect(expectCode(copyTheme(paths, "nowhere"))).toBe("not-found");
});

it("a theme that is changed on disk is read as it is then", async () => {
  const { paths } = await temporaryLibrary();
  const { folder, name } = expectValue(copyTheme(paths, "classic"));
  writeFileSync(join(folder, "list.css"), "h1 { margin: 1px; }");
  expect(expectValue(loadTheme(name, paths)).listCss).toBe("h1 { margin: 1px; }");
});

it("a broken theme is named with its file and line; the preview falls back on Classic, an export refuses", async () => {
  const library = await temporaryLibrary();
  const { database, paths } = library;
  const { id } = addArticle(library, { headline: "One", slug: "one" }, bodyOf("Text."));
  const inClassic = expectValue(previewFile(library, id));
  const { folder, name } = expectValue(copyTheme(paths, "magazine"));
  expectValue(savePublication(database, { ...readPublication(database), theme: name }));
  expect(expectValue(previewFile(library, id))).not.toBe(inClassic);
  expect(expectValue(surfaceStyle(library))).toContain("--theme-measure: 37rem");

  writeFileSync(join(folder, "page.css"), "h1 {\n  background: url(https://example.org/x.png);\n}");
  expect(chosenTheme(library)).toMatchObject({
    ok: false,
    error: { place: `themes/${name}/page.css, line 2`, mend: expect.stringContaining("another theme") },
  });
  expect(expectValue(previewFile(library, id))).toBe(inClassic);
  const out = join(paths.folder, "out");
  const order = { ids: [id], format: "html", layout: "folder", folder: out } as const;
  expect(expectCode(await exportArticles(library, order))).toBe("invalid-input");
  expectValue(await exportArticles(library, { ...order, theme: "broadsheet" }));
  expect(readdirSync(out)).toEqual(["one.html"]);
  expect(readFileSync(join(out, "one.html"), "utf8")).toBe(expectValue(previewFile(library, id, "broadsheet")));
});

it.each(["../escape", "..", "", "Classic", "a/b"])("no theme is looked for under the name %j", async (name) => {
  const { paths } = await temporaryLibrary();
  expect(expectCode(loadTheme(name, paths))).toBe("not-found");
});

it("a link in a theme’s folder is not followed", async () => {
  const { paths } = await temporaryLibrary();
  const { folder, name } = expectValue(copyTheme(paths, "classic"));
  symlinkSync(paths.database, join(folder, "partials", "secret.mustache"));
  expect(Object.keys(expectValue(loadTheme(name, paths)).partials)).not.toContain("secret");
});

it("a theme can only build on one that ships", async () => {
  const { paths } = await temporaryLibrary();
  const folder = join(paths.themes, "own");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "theme.json"), JSON.stringify({ name: "Own", extends: "own", tokens: {} }));
  expect(loadTheme("own", paths)).toMatchObject({ ok: false, error: { place: "themes/own/theme.json, extends" } });
});

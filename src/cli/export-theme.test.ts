import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RESOURCES } from "../main/resources.ts";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
const library = join(folder, "Library");
const sample = join(RESOURCES, "samples/the-printing-house-that-kept-its-metal-type.json");

beforeAll(async () => {
  expect(await run(["import", sample, "--library", library])).toMatchObject({ errors: "", exitCode: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a page and a site are drawn in the theme that is named, and one that is not there is said to be missing", async () => {
  const exportTo = (out: string, format: string, theme: string) =>
    run([
      "export",
      "--library",
      library,
      ...(format === "site" ? [] : ["--all"]),
      "--format",
      format,
      "--theme",
      theme,
      "--out",
      out,
    ]);
  const [pages, site] = [join(folder, "themed-pages"), join(folder, "themed-site")];
  const codes = [await exportTo(pages, "html", "magazine"), await exportTo(site, "site", "broadsheet")];
  const measure = (folderOf: string, name: RegExp): string | undefined =>
    readdirSync(folderOf, { recursive: true, encoding: "utf8" })
      .filter((path) => name.test(path))
      .map((path) => /--theme-measure: (\w+)/.exec(readFileSync(join(folderOf, path), "utf8"))?.[1])
      .find((found) => found !== undefined);
  expect({
    codes: codes.map(({ exitCode }) => exitCode),
    pages: measure(pages, /\.html$/),
    site: measure(site, /\.css$/),
    missing: await exportTo(pages, "html", "tabloid"),
  }).toMatchObject({
    codes: [0, 0],
    pages: "37rem",
    site: "38rem",
    missing: { exitCode: 1, errors: expect.stringContaining("There is no theme “tabloid”.") },
  });
});

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { commandLine } from "./command-line.ts";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";

test("the preview, the export and the command line give the same bytes", async ({ dateline, folder, library }) => {
  const { application, preview, window } = dateline;
  await expect(preview.page.getByRole("heading", { level: 1 })).toBeVisible();
  const address = await preview.frame.getAttribute("src");
  const shown = await window.evaluate(async (url) => (await fetch(url)).text(), address ?? "");

  const exported = join(folder, "exported");
  await answerFileDialogs(application, [exported]);
  await chooseMenuItem(application, "Export as HTML…");
  await expect.poll(async () => pages(exported)).toHaveLength(1);
  const [page = ""] = await pages(exported);
  expect(await readFile(join(exported, page), "utf8")).toBe(shown);

  const slug = page.replace(/\.html$/u, "");
  const listed = await commandLine("list", "--library", library, "--json");
  const articles = parseArticles(listed.output);
  const id = articles.find((article) => article.slug === slug)?.id ?? "";
  const byCommand = join(folder, "by-command");
  const run = await commandLine("export", "--library", library, "--id", id, "--format", "html", "--out", byCommand);
  expect(run).toMatchObject({ code: 0, errors: "" });
  expect(await readFile(join(byCommand, page), "utf8")).toBe(shown);
});

test("no script runs in the preview frame", async ({ dateline: { preview } }) => {
  await expect(preview.frame).toHaveAttribute("sandbox", "allow-same-origin");
});

test("exported JSON comes in again as an equal article", async ({ start, folder, library }) => {
  const dateline = await start();
  await expect(dateline.desk.rows).toHaveCount(3);
  await dateline.close();
  const first = join(folder, "first");
  const second = join(folder, "second");
  const other = join(folder, "Other Library");
  const exported = await commandLine("export", "--library", library, "--all", "--format", "json", "--out", first);
  expect(exported).toMatchObject({ code: 0, errors: "" });
  const files = (await readdir(first)).filter((name) => name.endsWith(".json")).toSorted();
  expect(files).toHaveLength(3);

  const imported = await commandLine("import", ...files.map((name) => join(first, name)), "--library", other);
  expect(imported).toMatchObject({ code: 0, errors: "" });
  await commandLine("export", "--library", other, "--all", "--format", "json", "--out", second);
  for (const name of files) {
    expect(articleIn(await readFile(join(second, name), "utf8"))).toEqual(
      articleIn(await readFile(join(first, name), "utf8")),
    );
  }
  expect(await commandLine("check", "--library", other)).toMatchObject({ code: 0 });
});

test("exporting twice gives the same bytes", async ({ start, folder, library }) => {
  const dateline = await start();
  await dateline.close();
  for (const out of ["once", "twice"]) {
    await commandLine("export", "--library", library, "--all", "--format", "html", "--out", join(folder, out));
  }
  const names = await pages(join(folder, "once"));
  expect(names).toHaveLength(3);
  for (const name of names) {
    expect(await readFile(join(folder, "twice", name))).toEqual(await readFile(join(folder, "once", name)));
  }
});

async function pages(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".html")).toSorted();
}

function parseArticles(json: string): { id: string; slug: string }[] {
  return z.array(z.object({ id: z.string(), slug: z.string() })).parse(JSON.parse(json));
}

/** What makes the article: all of the file but the publication's own address and the times of the import. */
function articleIn(json: string): unknown {
  const { article, body, authors, categories, assets } = z.record(z.string(), z.unknown()).parse(JSON.parse(json));
  return { article, body, authors, categories, assets };
}

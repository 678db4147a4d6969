import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HOSTILE_HTML } from "../src/shared/testing/hostile-html.ts";
import { commandLine } from "./command-line.ts";
import { expect, test } from "./fixtures.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { outsideCorpus } from "./outside-corpus.ts";
import { openAllAsReader } from "./reader.ts";

/** Every so manieth of the vectors is taken, and so many pages of the site are opened: each takes half a second. */
const EVERY = 12;
const MOST_PAGES = 60;

const { running } = outsideCorpus();
const VECTORS = [...HOSTILE_HTML, ...running].filter((_, index) => index % EVERY === 0);

test("hostile files that were imported leave as a site that runs nothing and asks for nothing outside its folder", async ({
  folder,
  library,
}) => {
  if (running.length === 0)
    test.info().annotations.push({ type: "notice", description: "the public collections are not present" });
  const incoming = join(folder, "incoming");
  await mkdir(incoming);
  for (const { name, text } of VECTORS.flatMap(hostileTexts)) await writeFile(join(incoming, name), text);
  const untaken = await openAllAsReader(
    VECTORS.map((_, number) => join(incoming, `${number}.html`)),
    join(folder, "reader-of-what-came"),
  );
  expect(untaken.filter(({ ran, asked }) => ran.length + asked.length > 0).length).toBeGreaterThan(VECTORS.length / 2);

  expect(await commandLine("import", incoming, "--library", library)).toMatchObject({ errors: "" });
  const site = join(folder, "site");
  expect(await commandLine("export", "--library", library, "--format", "site", "--out", site)).toMatchObject({
    code: 0,
  });

  const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith(".html")).sort();
  expect(pages.length).toBeGreaterThan(VECTORS.length);
  const within = pathToFileURL(`${site}/`).href;
  // The page for what is not found is served at any depth, and so names its style sheet and pictures by the site's own address.
  const isOfSite = (address: string, page: string | undefined): boolean =>
    address.startsWith(within) ||
    address.startsWith("data:image/") ||
    (page === "404.html" && /^https:\/\/example\.org\/assets\/[\w.-]+$/.test(address));
  const opened = spread(pages, MOST_PAGES);
  const seen = await openAllAsReader(
    opened.map((name) => join(site, name)),
    join(folder, "reader"),
  );
  const faults = seen.map(({ ran, asked }, index) => ({
    page: opened[index],
    ran,
    outside: asked.filter((address) => !isOfSite(address, opened[index])),
  }));
  expect(faults.filter(({ ran, outside }) => ran.length + outside.length > 0)).toEqual([]);
});

/** At most so many of them, evenly from first to last. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

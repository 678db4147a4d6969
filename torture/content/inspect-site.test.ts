import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { inspectSite } from "./inspect-site.ts";
import { tryImports } from "./try-imports.ts";

let site = "";
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "dateline-site-"));
  mkdirSync(join(site, "news"));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const PICTURE = `${"a".repeat(64)}-480.jpg`;
const SHEET = '<link rel="stylesheet" href="https://a.example/assets/style-0a1b2c3d.css">';

it.each([
  ["news/index.html", '<link rel="stylesheet" href="https://canary.example/a.css">'],
  ["news/index.html", '<script defer src="assets/search.js"></script>'],
  ["search.html", '<script defer src="assets/search.js" onload="x"></script>'],
  ["search.html", '<noscript><p>Search <a href="index.html" onclick="x">Latest</a></p></noscript>'],
  ["index.html", '<noscript><p>Search <a href="index.html">Latest</a></p></noscript>'],
  ["404.html", `${SHEET}<img src="https://canary.example/assets/${PICTURE}" alt="">`],
  ["index.html", `${SHEET}<img src="https://a.example/assets/${PICTURE}" alt="">`],
  ["feed.xml", "<rss><title>a</b></rss>"],
  ["search-index.js", 'globalThis.siteIndex = [["a", "b", "javascript:alert(1)", "2024-02-20", "en"]];'],
  ["search-index.js", "globalThis.siteIndex = []; globalThis.other = 1;"],
])("sees what is wrong in %s: %s", (name, content) => {
  writeFileSync(join(site, name), content);
  expect(inspectSite(site).faults).not.toEqual([]);
});

it("passes what a site may have", () => {
  writeFileSync(
    join(site, "news/index.html"),
    '<link rel="stylesheet" href="../assets/style-0a1b2c3d.css"><a href="../a.html">a</a>',
  );
  writeFileSync(join(site, "404.html"), `${SHEET}<img src="https://a.example/assets/${PICTURE}" alt="">`);
  writeFileSync(join(site, "search.html"), '<script defer src="search-index.js"></script>');
  writeFileSync(join(site, "search-index.js"), 'globalThis.siteIndex = [["a", "b", "a.html", "2024-02-20", "en"]];');
  expect(inspectSite(site).faults).toEqual([]);
});

it("no hostile file comes out of an import as anything but words, anywhere on the site", async () => {
  const { tried, faults } = await tryImports({ every: 40 });
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThan(300);
}, 240_000);

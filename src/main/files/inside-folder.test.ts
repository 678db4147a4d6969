import { describe, expect, it } from "vitest";
import { assetFileName } from "../../shared/asset.ts";
import { ExportFormatSchema, isFeedFormat } from "../../shared/export.ts";
import { exportFileName } from "../../publish/article-address.ts";
import { feedFileName } from "../../publish/feeds/feed.ts";
import { insideFolder } from "./inside-folder.ts";

const FOLDER = "/exports";

describe("a path within a folder", () => {
  it.each([
    ["state-visit.html", "/exports/state-visit.html"],
    ["assets/0a1b.jpg", "/exports/assets/0a1b.jpg"],
    ["console.html", "/exports/console.html"],
    ["Größe 1.docx", "/exports/Größe 1.docx"],
    [".well-known", "/exports/.well-known"],
  ])("%j stays", (path, target) => {
    expect(insideFolder(FOLDER, path)).toBe(target);
  });

  it.each([
    "",
    ".",
    "..",
    "../escaped",
    "a/../../escaped",
    "a/./b",
    "a//b",
    "/etc/passwd",
    "folder/",
    "a\\b",
    "..\\escaped",
    "C:/Windows/win.ini",
    "c:relative",
    "\\\\server\\share",
    "//server/share",
    "page.html::$DATA",
    "a\0.html",
    "a\n.html",
    "a\u0085.html",
    "trailing.",
    "trailing ",
    "trailing./inside",
    "con",
    "CON.html",
    "nul .txt",
    "com1.json",
    "LPT9",
    "com\u00b9.txt",
    "assets/aux.png",
    "exe.\u202etxt",
    "\u2066name.html",
    "a?b",
    "a*b",
    `${"long".repeat(64)}.html`,
    "\u{1d306}".repeat(64),
  ])("%j leads nowhere", (path) => {
    expect(insideFolder(FOLDER, path)).toBeUndefined();
  });
});

describe("the names of an export", () => {
  const formats = ExportFormatSchema.options;
  const slugs = [
    "con",
    "aux",
    "nul",
    "prn",
    "com1",
    "lpt9",
    "feed",
    "rss",
    "atom",
    "assets",
    "con-",
    "state-visit",
    "a".repeat(100),
  ];
  const names = slugs
    .filter((slug) => !slug.endsWith("-"))
    .flatMap((slug) => formats.map((format) => (isFeedFormat(format) ? "" : exportFileName(slug, format))))
    .filter((name) => name !== "");
  const all = [...names, ...formats.filter(isFeedFormat).map(feedFileName), "assets"];

  it("can be made on every system: an article named after a Windows device was lost", () => {
    expect(all.filter((name) => insideFolder(FOLDER, name) === undefined)).toEqual([]);
  });

  it("never meet, on a disk that does not tell capitals from small letters either: an article named feed overwrote the feed", () => {
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
  });

  it("give a picture the name of its content alone", () => {
    expect(assetFileName({ id: "a".repeat(64), mediaType: "image/jpeg" })).toBe(`${"a".repeat(64)}.jpg`);
  });
});

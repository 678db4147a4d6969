import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readHere } from "../../src/main/import/read/read-all.ts";
import { outlineOfHtml } from "../paste/outline-of-html.ts";
import { compare } from "./compare.ts";
import { byWords, outlineOfSpec } from "./spec.ts";

async function imported(markdown: string) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-compare-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "article.md");
  writeFileSync(path, `# Headline\n\n${markdown}`);
  const { trays } = await readHere([path], "en");
  const [item] = trays.flatMap((tray) => [...tray.items()]);
  if (item?.kind !== "article") throw new Error("no article");
  return item.article;
}

it.each([
  ["a list that is a paragraph", "one", "<ul><li>one</li></ul>"],
  ["a heading of another level", "### one", "<h2>one</h2>"],
  ["a lost link", "one", "<p><a href='https://a.example/'>one</a></p>"],
  ["a lost format", "one", "<p><b>one</b></p>"],
  ["a block too many", "one\n\ntwo", "<p>one</p>"],
])("%s is told", async (_what, markdown, html) => {
  const wanted = { name: "one", words: ["one"], lines: outlineOfHtml(html) };
  const { lost, differences } = compare("article.md", wanted, await imported(markdown));
  expect({ lost, isRight: differences.length === 0 }).toEqual({ lost: [], isRight: false });
});

it("a lost word, another headline and an article that is not there are told", async () => {
  const wanted = { name: "one", words: ["one", "two"], headline: "Other", lines: outlineOfHtml("<p>one</p>") };
  expect(compare("article.md", wanted, await imported("one"))).toMatchObject({
    lost: ["two"],
    differences: ["- headline: Other", "+ headline: Headline"],
  });
  expect(compare("article.md", wanted, undefined)).toMatchObject({
    lost: ["one", "two"],
    differences: ["- all of it"],
  });
});

it("a plain text is read by its lines", () => {
  const text = "# One\n\nTwo\nthree\n\n- four\n\n  five\n  1. six\n\n```\n# seven\n```\n\n> eight\n";
  expect(byWords(outlineOfSpec(text))).toEqual([
    "h2 0: one",
    "paragraph 0: two three",
    "bullet 1: four five",
    "number 2: six",
    "paragraph 0: seven",
    "quote 0: eight",
  ]);
});

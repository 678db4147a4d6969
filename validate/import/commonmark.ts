import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outlineOfHtml } from "../paste/outline-of-html.ts";
import { visibleTextOf, wordsOf } from "../paste/words.ts";
import { asIntended } from "./read-as.ts";
import { byWords, outlineOfSpec } from "./spec.ts";
import type { Wanted } from "./wanted.ts";

const EXAMPLE = /^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm;

/** An example of the CommonMark specification: a text, and the HTML that it stands for. */
interface Example {
  readonly markdown: string;
  readonly html: string;
}

function examplesIn(path: string): Example[] {
  const source = readFileSync(path, "utf8").replaceAll("→", "\t");
  return [...source.matchAll(EXAMPLE)].map(([, markdown = "", html = ""]) => ({ markdown, html }));
}

/** Writes each example into a file of its own, in a folder that is removed afterwards. */
export async function withExamples<Value>(path: string, work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-commonmark-"));
  try {
    for (const [index, { markdown }] of examplesIn(path).entries())
      writeFileSync(
        join(folder, `${String(index + 1).padStart(4, "0")}.md`),
        `---\ntitle: ${nameOf(index)}\n---\n${markdown}`,
      );
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the examples are to become, by the HTML that the specification gives for each. */
export function wantedOfExamples(path: string): Wanted[] {
  return examplesIn(path).map(({ html }, index) => ({
    name: nameOf(index),
    words: wordsOf(visibleTextOf(html)),
    lines: outlineOfHtml(asIntended(html)),
  }));
}

function nameOf(index: number): string {
  return `Example ${index + 1}`;
}

/** What the specification itself is to become. */
export function wantedOfSpec(path: string): Wanted[] {
  const source = readFileSync(path, "utf8");
  const lines = outlineOfSpec(source);
  const title = /^title: (.*)$/m.exec(source)?.[1];
  const words = lines.flatMap(({ runs }) => runs.flatMap(({ text }) => wordsOf(text)));
  return [{ name: title ?? "", words, headline: title, lines, inForm: byWords }];
}

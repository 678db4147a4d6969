import { expect, test } from "vitest";
import { type Finding, findingAt, type TextBlock } from "../findings.ts";
import { ignoring, indexIgnored } from "./ignored.ts";
import { type Allowances, review } from "./review.ts";
import { knownWords } from "./word-list.ts";

function block(text: string): TextBlock {
  return { key: "p", kind: "paragraph", language: "en-GB", text };
}

function finding(within: TextBlock, word: string, rule = "unknown-word", from = 0): Finding {
  const start = within.text.indexOf(word, from);
  const about = { rule, kind: "spelling", severity: "warning", message: "", suggestions: [] } as const;
  return findingAt(within, { start, end: start + word.length }, { ...about, suggestions: [] });
}

const NOTHING: Allowances = { words: knownWords(), ignored: indexIgnored([]), disabledRules: new Set() };

test.each([
  ["Kovalenko", ["Kovalenko"], true],
  ["Kovalenko’s", ["Kovalenko"], true],
  ["Hyperloop", ["hyperloop"], true],
  ["kovalenko", ["Kovalenko"], false],
  ["Kovalenkos", ["Kovalenko"], false],
])("%s with the list %s: known %s", (word, list, known) => {
  const text = block(`It was ${word} there.`);
  const left = review([finding(text, word)], text, { ...NOTHING, words: knownWords(list) });
  expect(left.length).toBe(known ? 0 : 1);
});

test("what is ignored once stays ignored there only, whatever changes further away", () => {
  const sentence = "On Monday it was said by somebody that teh harbour was closed for the whole of that week";
  const before = block(`${sentence}. Later teh bridge.`);
  const ignored = indexIgnored([ignoring(finding(before, "teh"), before, "once")]);
  const after = block(`A new beginning, then ${sentence}. Later teh bridge.`);
  const findings = [finding(after, "teh"), finding(after, "teh", "unknown-word", 70)];
  expect(review(findings, after, { ...NOTHING, ignored })).toEqual(findings.slice(1));
});

test("what is always ignored is ignored everywhere, for its rule only", () => {
  const text = block("teh one and teh other");
  const ignored = indexIgnored([ignoring(finding(text, "teh"), text, "always")]);
  const findings = [
    finding(text, "teh"),
    finding(text, "teh", "unknown-word", 5),
    finding(text, "teh", "another-rule"),
  ];
  expect(review(findings, text, { ...NOTHING, ignored })).toEqual(findings.slice(2));
});

test("a rule that is switched off finds nothing", () => {
  const text = block("teh");
  expect(review([finding(text, "teh")], text, { ...NOTHING, disabledRules: new Set(["unknown-word"]) })).toEqual([]);
});

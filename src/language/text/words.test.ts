import { expect, test } from "vitest";
import { forLanguage, languageCovers } from "./language-tag.ts";
import { endsInAddress, protectedSpans } from "./protected-spans.ts";
import { sentencesOf, wordsOf } from "./words.ts";

test.each([
  ["The vice-president’s reply, at 9am", ["The", "vice-president’s", "reply", "at", "9am"]],
  ["L’année où l'État", ["L’année", "où", "l'État"]],
  ["قال الوزير أمس", ["قال", "الوزير", "أمس"]],
  ["— … !", []],
])("finds the words of %s", (text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words);
});

test.each([
  ["Mr. Okafor left. He did not say why.", ["Mr. Okafor left.", "He did not say why."]],
  ["“We lost.” She shrugged. It rose 3.4 per cent.", ["“We lost.”", "She shrugged.", "It rose 3.4 per cent."]],
  ["J. K. Osei spoke at 5 p.m. on Monday.", ["J. K. Osei spoke at 5 p.m. on Monday."]],
  ["會議結束了。記者離開了。", ["會議結束了。", "記者離開了。"]],
  ["وصل الوفد. غادر الوزير؟ نعم.", ["وصل الوفد.", "غادر الوزير؟", "نعم."]],
])("splits %s into sentences", (text, sentences) => {
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
});

test("spares addresses, handles and file names", () => {
  const text =
    "See https://example.org/a--b, write to desk@example.co.uk, follow @harbourdesk #floods or report.pdf. 5.30pm";
  expect(protectedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "https://example.org/a--b,",
    "desk@example.co.uk",
    "@harbourdesk",
    "#floods",
    "report.pdf",
  ]);
});

test.each([
  ["see https://example.org/a", true],
  ["see www.example", true],
  ["write to desk@exam", true],
  ["the ratio", false],
  ["see https://example.org and", false],
])("knows whether a caret after “%s” is in an address", (before, inside) => {
  expect(endsInAddress(before)).toBe(inside);
});

test("finds the table entry that fits a language best", () => {
  const table = { fr: "plain", "fr-CA": "Canadian", "en-GB": "British" };
  expect(["fr-CA", "fr-BE", "en", "en-US", "de"].map((tag) => forLanguage(table, tag))).toEqual([
    "Canadian",
    "plain",
    "British",
    undefined,
    undefined,
  ]);
  expect([languageCovers("en", "en-US"), languageCovers("en-GB", "en"), languageCovers("en-GB", "en-US")]).toEqual([
    true,
    true,
    false,
  ]);
});

import { expect, test } from "vitest";
import { checkPlaceholders } from "./placeholders.ts";
import { paragraphs, summaries } from "./testing.ts";

test.each([
  ["en", "The hall seats TK people.", ["TK"]],
  ["en", "TK name, 43, who drove the bus, and TKTK others", ["TK", "TKTK"]],
  ["en", "It cost [TK] and ran to [TK number of pages].", ["[TK]", "[TK number of pages]"]],
  ["en", "She was born in TK. tktk", ["TK", "tktk"]],
  ["ar", "بلغ عدد الحضور TK شخصا", ["TK"]],
  ["fr", "Le pont a coûté TK millions d’euros.", ["TK"]],
  ["en", "AT&TK, ATK, TKO, STK, TK-421, .TK and tk stay as they are.", []],
  ["en", "TK Maxx opened in the old cinema.", []],
  ["en", "Write to https://example.org/TK/ or TK@example.org", []],
  ["de", "Die TK senkt den Beitrag.", []],
  ["de", "Bis dahin kamen TK Besucher.", ["TK"]],
])("%s: %s", (language, text, expected) => {
  const blocks = paragraphs(language, text);
  expect(blocks.flatMap((block) => summaries(checkPlaceholders(block), blocks))).toEqual(expected);
});

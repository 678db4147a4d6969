import { expect, test } from "vitest";
import { paragraphs, summaries } from "./testing.ts";
import { checkQuotationMarks } from "./unbalanced-quotation-marks.ts";

test.each([
  ["closed", "en", ["“We were told at noon,” said the harbour master, “and by two the quay was empty.”"], []],
  ["not closed", "en", ["“We were told at noon, said the harbour master.", "Rain followed."], ["0: “"]],
  ["not opened", "en", ["We were told at noon,” said the harbour master."], ["”"]],
  ["straight, closed", "en", ['"We were told at noon," she said.'], []],
  ["straight, not closed", "en", ['"We were told at noon, she said.'], ['"']],
  ["apostrophes and single marks", "en", ["The councillors’ ‘final’ offer wasn’t the ’90s deal."], []],
  ["inches and seconds", "en", ['A 6" pipe and a 27” screen were taken.'], []],
  ["a year in straight marks", "en", ['The file was called "2024" and nothing else.'], []],
  [
    "a quotation over three paragraphs",
    "en",
    ["“The first year was hard.", "“The second was harder.", "“The third we do not discuss,” Ms Adeyemi said."],
    [],
  ],
  [
    "a long quotation that never closes",
    "en",
    ["“The first year was hard.", "“The second was harder.", "Ms Adeyemi left in May."],
    ["1: “"],
  ],
  ["French", "fr", ["« Nous partons demain », a dit le maire."], []],
  ["French, nested", "fr", ["« Il m’a répondu “jamais” et il est parti », raconte-t-elle."], []],
  ["French, not closed", "fr", ["« Nous partons demain, a dit le maire.", "Il pleut."], ["0: «"]],
  ["French, repeated closing mark", "fr", ["« Nous partons.", "» Demain.", "» Ou jeudi, s’il pleut. »"], []],
  ["German", "de", ["„Wir fahren morgen“, sagte der Bürgermeister."], []],
  ["German, not closed", "de", ["„Wir fahren morgen, sagte der Bürgermeister."], ["„"]],
  ["German with English marks", "de", ["“Wir fahren morgen”, sagte sie."], []],
  ["German, inward pointed marks", "de", ["»Wir fahren morgen«, sagte sie."], []],
  ["Swedish", "sv", ["”Vi reser i morgon”, sade borgmästaren."], []],
  ["Swedish, not closed", "sv", ["”Vi reser i morgon, sade borgmästaren."], ["”"]],
  ["Polish", "pl", ["„Jutro wyjeżdżamy” – powiedział burmistrz."], []],
  ["Russian, nested", "ru", ["«Газета „Утро“ закрыта», — сказал он."], []],
  ["Arabic, both ways", "ar", ["قال الوزير “سنعود غدا” ثم ”غادر“ القاعة."], []],
  ["Arabic, not closed", "ar", ["قال الوزير «سنعود غدا ثم غادر القاعة."], ["«"]],
  ["Hebrew abbreviations", "he", ['צה"ל הודיע אתמול'], []],
  ["Japanese", "ja", ["市長は「明日出発する」と述べた。"], []],
  ["Japanese, not closed", "ja", ["市長は「明日出発すると述べた。"], ["「"]],
])("quotation marks: %s", (_, language, texts, expected) => {
  const blocks = paragraphs(language, ...texts);
  expect(summaries(checkQuotationMarks(blocks), blocks)).toEqual(expected);
});

test("a heading does not carry a quotation on", () => {
  const [first, second] = paragraphs("en", "“No more", "“No more” was the answer.");
  if (first === undefined || second === undefined) throw new Error("two blocks expected");
  expect(checkQuotationMarks([{ ...first, kind: "heading" }, second])).toMatchObject([
    { block: "0", start: 0, end: 1 },
  ]);
});

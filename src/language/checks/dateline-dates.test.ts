import { expect, test } from "vitest";
import { checkDatelineDates } from "./dateline-dates.ts";
import { paragraphs, summaries } from "./testing.ts";

const DATELINE = Temporal.PlainDate.from("2024-02-20");

test.each([
  ["en", ["Havana, 19 February 2024 (TDI): The minister arrived."], ["19 February 2024"]],
  ["en", ["The ferry sailed today, 21 February, with nobody aboard."], ["21 February"]],
  ["en", ["The ferry sailed yesterday (Monday 19 February 2023)."], ["Monday 19 February 2023"]],
  ["fr", ["La séance a lieu aujourd’hui, mercredi 21 février."], ["mercredi 21 février"]],
  ["de", ["Das Schiff fuhr gestern, am 18. Februar, ab."], ["18. Februar"]],
  ["ar", ["وصل الوفد أمس 18 فبراير إلى العاصمة"], ["18 فبراير"]],
])("%s: %s", (language, texts, expected) => {
  const blocks = paragraphs(language, ...texts);
  expect(summaries(checkDatelineDates(blocks, DATELINE), blocks)).toEqual(expected);
});

test.each([
  ["en", ["Havana, 20 February 2024 (TDI): The minister arrived."]],
  [
    "en",
    ["The ferry sailed today, 20 February, and yesterday, 19 February; tomorrow, Wednesday 21 February, it rests."],
  ],
  ["en", ["On 3 May 2019 the bridge closed: nobody knew why."]],
  ["en", ["The minister arrived.", "Havana, 19 February 2024 (TDI): an earlier report."]],
  ["en", ["The notice read “closed today, 1 March”."]],
  ["es", ["El barco zarpó hoy, 20 de febrero."]],
])("leaves alone, %s: %s", (language, texts) => {
  expect(checkDatelineDates(paragraphs(language, ...texts), DATELINE)).toEqual([]);
});

import { expect, test } from "vitest";
import { checkPercentageLists, checkPercentages } from "./percentages.ts";
import { asListItems, paragraphs, summaries } from "./testing.ts";

test.each([
  [
    "en",
    "Of those asked, 48 per cent were for it, 40 per cent against, and the remaining 22 per cent had no view.",
    110,
  ],
  ["en", "Coal gave 30%, gas 25% and wind 20%; the rest, 15%, was bought abroad.", 90],
  ["en", "Coal gave 60%, gas 35% and wind 20%; the rest was bought abroad.", 115],
  ["fr", "Le oui obtient 45 %, le non 40 % et les 20 % restants sont sans avis.", 105],
  ["es", "El 45 % votó a favor, el 40 % en contra y el 20 % restante se abstuvo.", 105],
  ["de", "Dafür waren 45 Prozent, dagegen 40 Prozent, die übrigen 20 Prozent enthielten sich.", 105],
])("%s: %s", (language, text, sum) => {
  const found = paragraphs(language, text).flatMap((block) => checkPercentages(block));
  expect(found.map(({ message }) => message)).toEqual([`These percentages add up to ${sum}, not 100.`]);
});

test.each([
  ["en", "Of those asked, 48 per cent were for it, 40 per cent against, and the remaining 12 per cent had no view."],
  ["en", "A third each: 33%, 33% and the remaining 33%."],
  ["en", "Turnout was 61 per cent in the north, 48 per cent in the south and 70 per cent on the islands."],
  ["en", "Prices rose 4%, wages 3% and rents 7%, while the remaining 2% of costs were flat."],
  ["en", "Coal gave 30%, gas 25% and wind 20%; the rest was bought abroad."],
  ["en", "About 30 per cent of the remaining seats went to women."],
  ["fr", "Le oui obtient 45 %, le non 40 % et les 15 % restants sont sans avis."],
])("leaves alone, %s: %s", (language, text) => {
  expect(paragraphs(language, text).flatMap((block) => checkPercentages(block))).toEqual([]);
});

test("a list that nearly makes a whole", () => {
  const items = (...texts: string[]) => asListItems(paragraphs("en", ...texts));
  const off = items("Harbour Party: 43%", "Greens: 31%", "Others: 20%");
  const whole = items("Harbour Party: 43%", "Greens: 31%", "Others: 26%");
  const unrelated = items("North: 61%", "South: 48%", "Islands: 70%");
  expect([off, whole, unrelated].map((blocks) => summaries(checkPercentageLists(blocks), blocks))).toEqual([
    ["2: 20%"],
    [],
    [],
  ]);
});

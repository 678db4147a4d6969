import { expect, test } from "vitest";
import { HouseStyleSchema } from "../../shared/house-style.ts";
import type { TextBlock } from "../findings.ts";
import { applyRules } from "./apply-rule.ts";
import { compileRule } from "./compile-rule.ts";
import { startingHouseStyle } from "./starting-set.ts";

const compiled = startingHouseStyle().flatMap((rule) => {
  const result = compileRule(rule);
  return result.ok ? [result.value] : [];
});

function corrected(text: string, language: string): string {
  const block: TextBlock = { key: "p", kind: "paragraph", language, text };
  const findings = applyRules(block, compiled).toSorted((one, other) => other.start - one.start);
  return findings.reduce(
    (result, { start, end, suggestions: [suggestion = "…"] }) =>
      result.slice(0, start) + suggestion + result.slice(end),
    text,
  );
}

test("every rule of the starting set is sound", () => {
  expect(HouseStyleSchema.safeParse(startingHouseStyle()).success).toBe(true);
  expect(compiled.map(({ rule }) => rule.id)).toEqual(startingHouseStyle().map(({ id }) => id));
});

test.each([
  ["en-GB", "Prices rose 3 percent.", "Prices rose 3 per cent."],
  ["en-US", "Prices rose 3 per cent.", "Prices rose 3 percent."],
  ["en-GB", "A 12 years old boy and a 43 year old", "A 12-year-old boy and a 43-year-old"],
  ["en-GB", "a 12-year-old, two 9-year-olds", "a 12-year-old, two 9-year-olds"],
  ["en-GB", "At 10:30 pm on 3rd March in the 1990's", "At 10.30pm on 3 March in the 1990s"],
  ["en-GB", "at 10.30pm on 3 March in the 1990s, at 5am", "at 10.30pm on 3 March in the 1990s, at 5am"],
  ["en-GB", "Mr. Osei of NATO organized it.", "Mr Osei of Nato organised it."],
  ["en-US", "Mr. Osei organized it.", "Mr. Osei organized it."],
  ["en-GB", "In order to begin, 12000 people came.", "To begin, 12,000 people came."],
  ["en-GB", "In 2024 people came, £3m pounds in hand.", "In 2024 people came, £3m in hand."],
  [
    "en-GB",
    "“We will utilise 3 percent,” he said, prior to leaving.",
    "“We will utilise 3 per cent,” he said, before leaving.",
  ],
  ["en-GB", "The size of the prize, a chair and a judge", "The size of the prize, a chair and a judge"],
  ["fr", "Mr Benali arrive 3ème suite à une panne.", "M. Benali arrive 3e après une panne."],
  ["fr", "M. Benali arrive 3e après une panne.", "M. Benali arrive 3e après une panne."],
  ["es", "Sobretodo, en base a un informe, el 3 porciento", "Sobre todo, sobre la base de un informe, el 3 por ciento"],
  ["de", "3 percent utilise", "3 percent utilise"],
])("%s: %s", (language, text, expected) => {
  expect(corrected(text, language)).toBe(expected);
});

import { expect, test } from "vitest";
import { startingHouseStyle } from "../../language/house-style/starting-set.ts";
import type { HouseStyleRule } from "../../shared/house-style.ts";
import { newRuleId } from "./new-rule-id.ts";

const [shipped] = startingHouseStyle();

test.each([
  ["5 per cent", [], "own-5-per-cent"],
  ["5 per cent", ["own-5-per-cent", "own-5-per-cent-2"], "own-5-per-cent-3"],
  ["Étretat", [], "own-e-tretat"],
  ["واحة", [], "own-rule"],
])("%s beside %j is %s", (words, taken, expected) => {
  if (shipped === undefined) throw new Error("no rules ship");
  const rules = taken.map((id): HouseStyleRule => ({ ...shipped, id }));
  expect(newRuleId({ kind: "words", words }, rules)).toBe(expected);
});

import { expect, test } from "vitest";
import { startingHouseStyle } from "../../language/house-style/starting-set.ts";
import type { HouseStyleRule } from "../../shared/house-style.ts";
import type { Library } from "../library/library.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { listHouseRules, removeHouseRule, resetHouseRules, saveHouseRules } from "./house-rules.ts";

const OWN: HouseStyleRule = {
  id: "per-cent",
  pattern: { kind: "words", words: "percent" },
  suggestion: "per cent",
  reason: "",
  severity: "warning",
  language: "en",
  inQuotations: false,
  enabled: true,
};
const SHIPPED = startingHouseStyle();

test("a new library has the rules that ship with Dateline, and own rules stand above them", async () => {
  const { database } = await temporaryLibrary();
  expect(listHouseRules(database)).toEqual(SHIPPED);
  expectValue(saveHouseRules(database, [OWN]));
  expect(listHouseRules(database)).toEqual([OWN, ...SHIPPED]);
});

test("shipped rules are changed and removed in their places, and come back when the rules are reset", async () => {
  const { database } = await temporaryLibrary();
  const [first, second] = SHIPPED;
  if (first === undefined || second === undefined) throw new Error("no rules ship");
  expectValue(saveHouseRules(database, [{ ...second, enabled: false }, OWN]));
  expectValue(removeHouseRule(database, first.id));
  expect(listHouseRules(database)).toEqual([OWN, { ...second, enabled: false }, ...SHIPPED.slice(2)]);
  expectValue(removeHouseRule(database, OWN.id));
  expectValue(resetHouseRules(database));
  expect(listHouseRules(database)).toEqual(SHIPPED);
});

test.each([
  ["that is none", "(per", "per-cent, character 1"],
  ["that some text would keep busy without end", "(a+)+b", "per-cent, characters 2 to 3"],
])("a regular expression %s is refused by its place, and nothing is kept", async (_, source, place) => {
  const library = await temporaryLibrary();
  const refused = saveHouseRules(library.database, [
    { ...OWN, id: "sound" },
    { ...OWN, pattern: { kind: "expression", source, flags: "" } },
  ]);
  expect(expectCode(refused)).toBe("invalid-input");
  expect(refused).toMatchObject({ error: { place } });
  expect(own(library)).toEqual([]);
});

function own({ database }: Library): string[] {
  const shipped = new Set(SHIPPED.map(({ id }) => id));
  return listHouseRules(database).flatMap(({ id }) => (shipped.has(id) ? [] : [id]));
}

import { expect, it } from "vitest";
import { parseSearch } from "../../shared/search/parse-search.ts";
import { searchExpression } from "./search-expression.ts";

it.each([
  ["", null, null],
  ["  - ( ", null, null],
  ["h", null, null],
  ["9", null, null],
  ["9 dead", '"9" AND "dead"*', null],
  ["havana", '"havana"*', null],
  ["havana visit", '"havana" AND "visit"*', null],
  ['"state visit" hav', '"state visit" AND "hav"*', null],
  ['hav "state visit"', '"hav" AND "state visit"', null],
  ['"unclosed phrase', '"unclosed phrase"', null],
  ["headline:x OR yy", '"headline:x" AND "OR" AND "yy"*', null],
  ["条約", '"条  約"', null],
  ['-ferry -"old bridge" harbour', '"harbour"*', '"ferry" OR "old bridge"'],
])("%j is looked for as %j without %j", (typed, wanted, unwanted) => {
  expect(searchExpression(parseSearch(typed).terms)).toEqual({ wanted, unwanted });
});

it("asks for the words that a longer beginning may become", () => {
  const known = (beginning: string): string[] | null => (beginning === "harb" ? ["harbour", "harbours"] : null);
  const terms = parseSearch("ferry harb").terms;
  expect(searchExpression(terms, known)).toEqual({
    wanted: '"ferry" AND ("harbour" OR "harbours")',
    unwanted: null,
  });
  expect(searchExpression(parseSearch("har").terms, () => ["harbour"]).wanted).toBe('"har"*');
});

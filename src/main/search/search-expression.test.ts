import { expect, it } from "vitest";
import { parseSearch } from "../../shared/search/parse-search.ts";
import { searchExpression } from "./search-expression.ts";

it.each([
  ["", null, null],
  ["  - ( ", null, null],
  ["h", null, null],
  ["havana", '"havana"*', null],
  ["havana visit", '"havana" "visit"*', null],
  ['"state visit" hav', '"state visit" "hav"*', null],
  ['hav "state visit"', '"hav" "state visit"', null],
  ['"unclosed phrase', '"unclosed phrase"', null],
  ["headline:x OR yy", '"headline:x" "OR" "yy"*', null],
  ["条約", '"条  約"', null],
  ['-ferry -"old bridge" harbour', '"harbour"*', '"ferry" OR "old bridge"'],
])("%j is looked for as %j without %j", (typed, wanted, unwanted) => {
  expect(searchExpression(parseSearch(typed).terms)).toEqual({ wanted, unwanted });
});

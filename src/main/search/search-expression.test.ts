import { expect, it } from "vitest";
import { searchExpression } from "./search-expression.ts";

it.each([
  ["", null],
  ["  - ( ", null],
  ["havana", '"havana"*'],
  ["havana visit", '"havana" "visit"*'],
  ['"state visit" hav', '"state visit" "hav"*'],
  ['hav "state visit"', '"hav" "state visit"'],
  ['"unclosed phrase', '"unclosed phrase"'],
  ["headline:x OR y", '"headline:x" "OR" "y"*'],
  ["条約", '"条  約"'],
])("%j is looked for as %j", (typed, expected) => {
  expect(searchExpression(typed)).toBe(expected);
});

import { describe, expect, test } from "vitest";
import { type CompiledQuery, compileQuery } from "./compile-query.ts";
import { findIn, replacementsIn } from "./find.ts";
import type { FindQuery } from "./query.ts";

function queryFor(text: string, options = ""): FindQuery {
  return {
    text,
    matchCase: options.includes("case"),
    wholeWords: options.includes("words"),
    isExpression: options.includes("expression"),
  };
}

function compiledFrom(query: FindQuery): CompiledQuery {
  const compiled = compileQuery(query);
  if (!compiled.ok) throw new Error(compiled.error.message);
  return compiled.value;
}

function found(text: string, query: FindQuery): string[] {
  return findIn(text, compiledFrom(query)).map(({ start, end }) => text.slice(start, end));
}

function replaced(text: string, query: FindQuery, replacement: string): string {
  return replacementsIn(text, compiledFrom(query), replacement).reduceRight(
    (result, { start, end, text: words }) => result.slice(0, start) + words + result.slice(end),
    text,
  );
}

const FAMILY = "👩‍👩‍👧";

test.each<[string, string, string, string, string[]]>([
  ["either case", "port", "", "Port, airport, PORTS", ["Port", "port", "PORT"]],
  ["exact case", "port", "case", "Port, airport, PORTS", ["port"]],
  ["whole words", "port", "words", "Port, airport, ports, the port.", ["Port", "port"]],
  ["whole words beside marks", "l’an", "words", "l'an (l’an) l’année", ["l'an", "l’an"]],
  ["any space", "10 km", "", "10\u00A0km, 10\u202Fkm, 10 km, 10km", ["10\u00A0km", "10\u202Fkm", "10 km"]],
  ["straight for curly", `"it's"`, "", "“it’s” and «it's»", ["“it’s”", "«it's»"]],
  ["signs as they are", "a.c (x|y)*", "", "abc a.c (x|y)* axc", ["a.c (x|y)*"]],
  ["accents, composed or not", "café", "", "Cafe\u0301 café cafe", ["Cafe\u0301", "café"]],
  ["letters, not letters without their marks", "cafe", "", "cafe\u0301 cafe", ["cafe"]],
  ["part of a longer accented word", "é", "", "e\u0301te\u0301", ["e\u0301", "e\u0301"]],
  ["emoji whole", "👩", "", `${FAMILY} 👩 👩🏽`, ["👩"]],
  ["a family", FAMILY, "", `a ${FAMILY} b`, [FAMILY]],
  ["Chinese", "外交", "", "古巴外交部长，外交。", ["外交", "外交"]],
  ["Chinese in whole words", "外交", "words", "古巴外交部长，外交。", ["外交", "外交"]],
  ["Latin amid Chinese in whole words", "Apple", "words", "买了Apple手机 Apples", ["Apple"]],
  ["Japanese", "東京", "words", "東京都で", ["東京"]],
  ["Arabic", "وزير", "", "الوزير وزير الخارجية", ["وزير", "وزير"]],
  ["Arabic whole words", "وزير", "words", "الوزير وزير الخارجية", ["وزير"]],
  ["Arabic with and without vowels", "محمد", "words", "مُحَمَّد ومحمد محمـد محمد", ["مُحَمَّد", "محمـد", "محمد"]],
  ["Arabic vowels that are asked for", "مُحمد", "", "مُحَمَّد محمد", ["مُحَمَّد"]],
  ["Persian words joined without a space", "خواهم", "words", "می‌خواهم خواهم", ["خواهم"]],
  ["Hebrew with points", "שלום", "words", "שָׁלוֹם שלום ושלום", ["שָׁלוֹם", "שלום"]],
  ["an expression", String.raw`\d+ (km|miles)`, "expression", "5 km, 12 Miles, six km", ["5 km", "12 Miles"]],
  ["an expression in exact case", "[A-Z]{2,}", "case expression", "Nato NATO eu", ["NATO"]],
  ["an expression in whole words", "ab|abc", "words expression", "abc abcd ab", ["abc", "ab"]],
  ["beginnings of lines", "^The", "expression", "The end.\nThe start. The", ["The", "The"]],
  ["nothing without extent", "(?=port)", "expression", "port", []],
])("finds %s", (_, text, options, searched, expected) => {
  expect(found(searched, queryFor(text, options))).toEqual(expected);
});

test.each<[string, string, string, string, string, string]>([
  ["every place", "colour", "", "colour, Colours", "color", "color, colors"],
  ["by nothing", " very", "", "a very very good day", "", "a good day"],
  ["by a dollar sign as it is", "USD", "", "USD 5", "$1", "$1 5"],
  ["by groups", String.raw`(\w+), (\w+)`, "expression", "Osei, Ama", "$2 $1", "Ama Osei"],
  ["by named groups", String.raw`(?<n>\d+)%`, "expression", "5% or 6%", "$<n> per cent", "5 per cent or 6 per cent"],
  ["by all of it and a sign", String.raw`\d+`, "expression", "cost 5", "$$$&", "cost $5"],
  ["by a group before a figure", "(a)b", "expression", "ab", "$12", "a2"],
  ["by a group there is not", "(a)b", "expression", "ab", "[$2]", "[]"],
])("replaces %s", (_, text, options, searched, replacement, expected) => {
  expect(replaced(searched, queryFor(text, options), replacement)).toBe(expected);
});

describe("expressions that are refused", () => {
  test.each([
    ["(port", "This is not a regular expression: unterminated group.", "character 1"],
    ["x*", "This regular expression also matches nothing at all.", "the whole expression"],
  ])("%s", (source, message, place) => {
    expect(compileQuery(queryFor(source, "expression"))).toEqual({
      ok: false,
      error: { code: "invalid-input", message, place },
    });
  });

  test.each(["(a+)+b", String.raw`(\w+\s?)*!`, ".*.*=.*"])("%s, which never ends", (source) => {
    expect(compileQuery(queryFor(source, "expression"))).toMatchObject({
      ok: false,
      error: { code: "invalid-input", message: expect.stringContaining("without end") },
    });
  });
});

test("a very long line is searched to its end, in places that are right", () => {
  const text = "word ".repeat(6000) + "needle";
  expect(findIn(text, compiledFrom(queryFor("needle")))).toEqual([{ start: 30_000, end: 30_006 }]);
  expect(found(text, queryFor(".*needle", "expression"))).toHaveLength(1);
});

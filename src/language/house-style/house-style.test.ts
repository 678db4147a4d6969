import { expect, test } from "vitest";
import type { HouseStylePattern, HouseStyleRule } from "../../shared/house-style.ts";
import type { TextBlock } from "../findings.ts";
import { applyRules } from "./apply-rule.ts";
import { compilePattern, compileRule } from "./compile-rule.ts";

function rule(pattern: HouseStylePattern, suggestion: string, other: Partial<HouseStyleRule> = {}): HouseStyleRule {
  return {
    id: "test",
    pattern,
    suggestion,
    reason: "",
    severity: "warning",
    language: null,
    inQuotations: false,
    enabled: true,
    ...other,
  };
}
const words = (text: string): HouseStylePattern => ({ kind: "words", words: text });
const expression = (source: string, flags = ""): HouseStylePattern => ({ kind: "expression", source, flags });

function found(text: string, applied: HouseStyleRule, language = "en-GB"): string[] {
  const compiled = compileRule(applied);
  if (!compiled.ok) throw new Error(compiled.error.message);
  const block: TextBlock = { key: "p", kind: "paragraph", language, text };
  return applyRules(block, [compiled.value]).map(
    ({ start, end, suggestions }) => `${text.slice(start, end)} -> ${suggestions.join()}`,
  );
}

test.each([
  [
    "whole words in either case",
    words("utilise"),
    "use",
    "Utilise it; they utilise; reutilised",
    ["Utilise -> Use", "utilise -> use"],
  ],
  ["exact case", words("Internet"), "internet", "Internet? The Internet, the internet", ["Internet -> internet"]],
  [
    "any space and apostrophe",
    words("o'clock sharp"),
    "sharp",
    "at five o’clock\u00A0sharp",
    ["o’clock\u00A0sharp -> sharp"],
  ],
  ["marks in the words", words("c++ (sic)"), "C", "wrote c++ (sic) here", ["c++ (sic) -> C"]],
  ["another script", words("رئيس الوزراء"), "الوزير الأول", "قال رئيس الوزراء أمس", ["رئيس الوزراء -> الوزير الأول"]],
  ["a script without spaces", words("煤氣"), "燃氣", "昨日煤氣管道爆炸", ["煤氣 -> 燃氣"]],
  ["groups", expression(String.raw`(\d+)\s?%`), "$1 per cent", "up 12%", ["12% -> 12 per cent"]],
  ["named groups", expression(String.raw`(?<n>\d+)yo\b`), "$<n>-year-old", "a 12yo boy", ["12yo -> 12-year-old"]],
  ["no suggestion", words("literally"), "", "literally gone", ["literally -> "]],
  ["not in quotations", words("utilise"), "use", "“We utilise it,” and they utilise it", ["utilise -> use"]],
  ["not in addresses", words("utilise"), "use", "see example.org/utilise", []],
  ["what is right already", expression("Nato", "i"), "Nato", "Nato and NATO", ["NATO -> Nato"]],
])("a rule finds %s", (_, pattern, suggestion, text, expected) => {
  expect(found(text, rule(pattern, suggestion))).toEqual(expected);
});

test("a rule keeps to its language and its switch", () => {
  const british = rule(words("color"), "colour", { language: "en-GB" });
  expect([
    found("a color", british, "en-GB"),
    found("a color", british, "en"),
    found("a color", british, "en-US"),
    found("a color", { ...british, enabled: false }),
    found("“a color”", { ...british, inQuotations: true }),
  ]).toEqual([["color -> colour"], ["color -> colour"], [], [], ["color -> colour"]]);
});

test.each([
  ["a(b", "This is not a regular expression: unterminated group.", "character 2"],
  ["ab[c", "This is not a regular expression: unterminated character class.", "character 3"],
  ["a**", "This is not a regular expression: nothing to repeat.", "character 3"],
  ["x*", "This regular expression also matches nothing at all.", "the whole expression"],
])("refuses %s and says where", (source, message, place) => {
  expect(compilePattern(expression(source))).toEqual({ ok: false, error: { code: "invalid-input", message, place } });
});

test.each(["(a+)+b", String.raw`(\w+\s?)*!`, "^(([a-z])+.)+[A-Z]$", "(x+x+)+y", ".*.*=.*"])(
  "refuses %s, which never ends",
  (source) => {
    expect(compilePattern(expression(source))).toMatchObject({
      ok: false,
      error: { code: "invalid-input", place: expect.stringMatching(/^characters \d+ to \d+$/) },
    });
  },
);

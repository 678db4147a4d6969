import { describe, expect, test } from "vitest";
import type { FilterField } from "../../../shared/search/parse-search.ts";
import { completeSearch, type FilterValue } from "./complete-search.ts";

const VALUES: Partial<Record<FilterField, readonly FilterValue[]>> = {
  author: [{ value: "Ana Duarte" }, { value: "Émile Roux" }, { value: "Dana Wu" }],
  status: [{ value: "draft" }, { value: "in-edit", detail: "In edit" }],
  language: [
    { value: "ar", detail: "Arabic" },
    { value: "en", detail: "English" },
  ],
};

function complete(typed: string): string[] {
  const caret = typed.indexOf("|");
  const whole = typed.replace("|", "");
  return completeSearch(whole, caret, (field) => VALUES[field] ?? []).map(
    ({ text, caret: at }) => `${text.slice(0, at)}|${text.slice(at)}`,
  );
}

describe("a search is completed", () => {
  test.each<[string, string, string[]]>([
    ["by all values of a filter", "author:|", ['author:"Ana Duarte" |', 'author:"Émile Roux" |', 'author:"Dana Wu" |']],
    ["by the beginning of any word", "author:du|", ['author:"Ana Duarte" |']],
    ["without regard to accents and case", "author:EMI|", ['author:"Émile Roux" |']],
    ["within quotation marks", 'author:"ana d|', ['author:"Ana Duarte" |']],
    ["by what a value is called", "language:arab|", ["language:ar |"]],
    ["between other words", "ferry -status:dr| bridge", ["ferry -status:draft |bridge"]],
    ["by a filter's name", "ferry au|", ["ferry author:|"]],
    ["by two names that begin so", "-la|", ["-language:|"]],
    ["not after a single letter", "a|", []],
    ["not in a phrase", '"au|', []],
    ["not where the value is there in full", "status:draft|", []],
    ["not in another place", "author:du |", []],
  ])("%s: %s", (_, typed, completed) => {
    expect(complete(typed)).toEqual(completed);
  });
});

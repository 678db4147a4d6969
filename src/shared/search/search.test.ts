import { describe, expect, it } from "vitest";
import { excerptOf, markWords } from "./mark-words.ts";
import { parseSearch } from "./parse-search.ts";

describe("a search is read as it was meant", () => {
  it.each([
    ["", "", ""],
    ["  - ( ", "", ""],
    ["havana visit", "word havana, prefix visit", ""],
    ['"state visit" hav*', "phrase state visit, prefix hav", ""],
    ["-harbour ferry ", "not word harbour, prefix ferry", ""],
    ['-"state visit"', "not phrase state visit", ""],
    ["state-run", "prefix state-run", ""],
    ["author:duarte", "", "author duarte"],
    ['author:"Ana Duarte" -tag:x ferry', "prefix ferry", "author Ana Duarte, not tag x"],
    ['Status:ready before:2024-02 "open', "phrase open", "status ready, before 2024-02"],
    ["author: tag:", "", ""],
    ['tag:""', "", ""],
    ["headline:x -", "word headline:x", ""],
  ])("%j", (typed, terms, filters) => {
    const search = parseSearch(typed);
    const not = (excluded: boolean): string => (excluded ? "not " : "");
    expect({
      terms: search.terms.map(({ kind, text, excluded }) => `${not(excluded)}${kind} ${text}`).join(", "),
      filters: search.filters.map(({ field, value, excluded }) => `${not(excluded)}${field} ${value}`).join(", "),
    }).toEqual({ terms, filters });
  });
});

describe("what was searched for is marked", () => {
  it.each([
    ["Café at the port", "cafe", "[Café] at the port"],
    ["The harbour, the harbours", "harb", "The [harbour], the [harbours]"],
    ["The harbour, the harbours", '"harbour"', "The [harbour], the harbours"],
    ["A state visit of state", '"state visit"', "A [state visit] of state"],
    ["双方签署了条約。", "条約", "双方签署了[条約]。"],
    ["مُعَاهَدة جديدة", "معاهدة", "[مُعَاهَدة] جديدة"],
    ["Nothing here", "-here author:x", "Nothing here"],
    ["<b>bold</b>", "bold", "<b>[bold]</b>"],
  ])("%s: %s", (text, typed, expected) => {
    const shown = markWords(text, parseSearch(typed)).map((part) => (part.found ? `[${part.text}]` : part.text));
    expect(shown.join("")).toBe(expected);
  });

  it("and the excerpt stands around the first of it", () => {
    const text = `${"before ".repeat(50)}needle ${"after ".repeat(50)}`;
    const excerpt = excerptOf(text, parseSearch("needle"));
    expect(excerpt.map((part) => part.text.slice(0, 12))).toEqual([
      "… ",
      "before befor",
      "needle",
      " after after",
      "…",
    ]);
    expect(excerptOf(text, parseSearch("absent"))).toEqual([]);
  });
});

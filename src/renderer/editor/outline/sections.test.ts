import { expect, test } from "vitest";
import { type OutlinedBlock, sectionsOf } from "./sections.ts";

function heading(key: string, level: number): OutlinedBlock {
  return { key, level, text: key.toUpperCase(), words: 2 };
}

function words(key: string, count: number): OutlinedBlock {
  return { key, level: null, text: "", words: count };
}

test("sections count what is under them, warn of skipped levels, and know where the caret is", () => {
  const blocks = [words("o", 9), heading("a", 2), words("p", 5), heading("b", 4), words("q", 7), heading("c", 2)];
  expect(sectionsOf(blocks, "q")).toEqual([
    { key: "a", level: 2, text: "A", words: 12, isSkipping: false, isCurrent: false },
    { key: "b", level: 4, text: "B", words: 7, isSkipping: true, isCurrent: true },
    { key: "c", level: 2, text: "C", words: 0, isSkipping: false, isCurrent: false },
  ]);
});

test("a text that begins on a lower level skips one", () => {
  expect(sectionsOf([heading("a", 3)], null)[0]?.isSkipping).toBe(true);
});

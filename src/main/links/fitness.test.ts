import { expect, it } from "vitest";
import { fitness, type Matter, rarity } from "./fitness.ts";
import { tellingWords } from "./telling-words.ts";

const NOW = Date.UTC(2026, 0, 1);
const SUBJECT: Matter = {
  headline: "The ferry to Lindow is sold",
  standfirst: "",
  tags: ["ferries"],
  categoryId: "news",
  language: "en-GB",
  at: NOW,
};
const OTHER: Matter = { ...SUBJECT, headline: "Unlike", tags: [], categoryId: null };
const RARITIES = {
  tags: new Map([["ferries", 2]]),
  words: new Map([
    ["ferry", 2],
    ["lindow", 5],
  ]),
};

it.each<[string, Partial<Matter>, Partial<Matter>]>([
  ["a shared tag before a shared word", { tags: ["ferries"] }, { headline: "A ferry" }],
  ["a rare word before a frequent one", { standfirst: "Lindow" }, { standfirst: "Ferry" }],
  ["two words before one", { headline: "Ferry, Lindow" }, { headline: "Lindow" }],
  ["a word before the category", { headline: "A ferry" }, { categoryId: "news" }],
  ["the newer of two alike", { headline: "Lindow" }, { headline: "Lindow", at: NOW - 1e10 }],
  ["much in common before much newer", { headline: "Ferry, Lindow", at: 0 }, { headline: "Ferry" }],
  ["the same language", { headline: "Lindow", language: "en-US" }, { headline: "Lindow", language: "ar" }],
])("puts first: %s", (_name, better, worse) => {
  const of = (change: Partial<Matter>): number => fitness(SUBJECT, { ...OTHER, ...change }, RARITIES, NOW);
  expect(of(better)).toBeGreaterThan(of(worse));
  expect(of(worse)).toBeGreaterThan(0);
});

it("finds nothing in articles that have nothing in common, however new", () => {
  expect(fitness(SUBJECT, OTHER, RARITIES, NOW)).toBe(0);
});

it.each([
  ["of half of all articles says nothing", 50, 100, 0],
  ["of nearly all says nothing", 90, 100, 0],
  ["of one in a thousand says much", 1, 1000, 8.4],
])("a word %s", (_name, found, total, expected) => {
  expect(rarity(found, total)).toBeCloseTo(expected, 1);
});

it.each([
  ["A ferry, a FERRY!", ["ferry"]],
  ["Žižkov’s été", ["zizkov", "ete"]],
  ["渡轮条约 2026", ["渡轮", "轮条", "条约", "2026"]],
  ["القاهِرة في", ["القاهره"]],
])("of %s tells %j", (text, words) => {
  expect(tellingWords(text)).toEqual(words);
});

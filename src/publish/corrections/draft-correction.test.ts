import { expect, it } from "vitest";
import { compareBodies } from "../../document/compare/compare-bodies.ts";
import { plainPassage } from "../../document/compare/passage.ts";
import { comparePassage } from "../../document/compare/compare-passage.ts";
import type { Body } from "../../document/body.ts";
import type { Comparison } from "../../shared/article/comparison.ts";
import { TRANSLATIONS } from "../page/translations.ts";
import { draftCorrection } from "./draft-correction.ts";
import { correctionWording } from "./wording.ts";

function bodyOf(text: string): Body {
  const children: Body["root"]["children"] = text
    .split("\n")
    .map((line) => ({ type: "paragraph", children: [{ type: "text", text: line, format: 0 }] }));
  return { root: { type: "root", children } };
}

function compared(before: string, after: string, language: string): Comparison {
  const surroundings = { language, headlineOf: () => undefined };
  const { passages, ...counts } = compareBodies(bodyOf(before), bodyOf(after), surroundings);
  return { brief: { fields: [], ...counts }, fields: [], passages };
}

it.each([
  [
    "a figure, with the words around it",
    "en",
    "The ferry carried 40 passengers on Tuesday. It rained.",
    "The ferry carried 400 passengers on Tuesday. It rained.",
    "An earlier version of this article said “The ferry carried 40 passengers on Tuesday”; it is “The ferry carried 400 passengers on Tuesday”.",
  ],
  [
    "a word at the end of a sentence, not what is said before it",
    "en",
    "It rained. She went to Lima.",
    "It rained. She went to Quito.",
    "An earlier version of this article said “She went to Lima”; it is “She went to Quito”.",
  ],
  [
    "two that lie apart",
    "en",
    "The minister of Estavia, Ana Ruiz, opened it.\nThe works cost nine million.",
    "The minister of Estavia, Ana Roux, opened it.\nThe works cost ten million.",
    "An earlier version of this article said “of Estavia, Ana Ruiz, opened it”; it is “of Estavia, Ana Roux, opened it”. " +
      "It also said “The works cost nine million”; it is “The works cost ten million”.",
  ],
  [
    "a passage that has gone",
    "en",
    "It opened today.\nNobody came.",
    "It opened today.",
    "An earlier version of this article said “Nobody came”; this has been removed.",
  ],
  [
    "a passage that is new",
    "en",
    "It opened today.",
    "It opened today.\nThe mayor declined to comment.",
    "An earlier version of this article left out “The mayor declined to comment”.",
  ],
  [
    "in French",
    "fr",
    "Le pont a coûté neuf millions.",
    "Le pont a coûté dix millions.",
    "Une version antérieure de cet article indiquait «\u202fpont a coûté neuf millions\u202f»\u202f; il s’agit de «\u202fpont a coûté dix millions\u202f».",
  ],
  [
    "in Arabic",
    "ar",
    "حضر الحفل أربعون شخصًا.",
    "حضر الحفل خمسون شخصًا.",
    "ورد في نسخة سابقة من هذا المقال «حضر الحفل أربعون شخصًا»، والصواب «حضر الحفل خمسون شخصًا».",
  ],
  ["nothing", "en", "It opened.", "It opened.", ""],
])("drafts a correction from %s", (_what, language, before, after, expected) => {
  expect(draftCorrection(compared(before, after, language), language)).toBe(expected);
});

it("names the headline first, and leaves a rewriting to the reporter after three differences", () => {
  const parts = comparePassage(plainPassage("Bridge opens"), plainPassage("Bridge closes"), "en").parts;
  const lines = (word: string): string => ["one", "two", "six"].map((line) => `Line ${line} has ${word}.`).join("\n");
  const comparison = { ...compared(lines("old"), lines("new"), "en"), fields: [{ field: "headline" as const, parts }] };
  const draft = draftCorrection(comparison, "en");
  expect(draft).toMatch(/^An earlier version of this article said “Bridge opens”; it is “Bridge closes”\. It also/);
  expect(draft.match(/It also said/g)).toHaveLength(2);
});

it("what was said is quoted as it was, whatever it was", () => {
  expect(draftCorrection(compared("Say {after} to $& them", "Say {before} to $1 them", "en"), "en")).toBe(
    "An earlier version of this article said “Say {after} to $& them”; it is “Say {before} to $1 them”.",
  );
});

it("a correction can be worded in every language that the page is translated into", () => {
  const english = correctionWording("en");
  const missing = Object.keys(TRANSLATIONS).filter(
    (language) => language !== "en" && correctionWording(language) === english,
  );
  expect(missing).toEqual([]);
});

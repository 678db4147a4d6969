import type { Comparison, FieldName, Part } from "../../shared/article/comparison.ts";
import { LONGEST_CORRECTION } from "../../shared/article/correction.ts";
import { shortened } from "../page/title.ts";
import { type Difference, differencesIn } from "./differences.ts";
import { correctionWording } from "./wording.ts";

/** Fields whose words a correction can quote, the headline first. */
const QUOTED: readonly FieldName[] = ["headline", "standfirst", "leadImage", "dateline", "byline"];
/** More than so many differences are for the reporter to sum up. */
const MOST = 3;
/** How much of a passage is quoted, in characters. */
const LONGEST_QUOTED = 240;

/**
 * A correction from what differs: "An earlier version of this article said “X”; it is “Y”.", in the article's language. Empty
 * where nothing differs in words.
 */
export function draftCorrection({ fields, passages }: Comparison, language: string): string {
  const parts = [
    ...QUOTED.flatMap((name) => fields.filter(({ field }) => field === name).map((field) => field.parts)),
    ...passages.filter(({ change }) => change !== "same").map((passage) => passage.parts),
  ];
  const differences = parts
    .flatMap((words) => differencesOf(words, language))
    .filter(({ before, after }) => before !== "" || after !== "");
  const sentences = differences.slice(0, MOST).map((difference, index) => sentenceOf(difference, language, index > 0));
  return sentences.join(" ").slice(0, LONGEST_CORRECTION);
}

function differencesOf(parts: readonly Part[], language: string): Difference[] {
  return differencesIn(
    parts.filter(({ picture }) => picture === null),
    language,
  );
}

function sentenceOf({ before, after }: Difference, language: string, isFurther: boolean): string {
  const wording = correctionWording(language);
  const template =
    before === "" ? wording.added : after === "" ? wording.removed : isFurther ? wording.alsoSaid : wording.said;
  return template.replace(/\{(?:before|after)\}/gu, (place) =>
    shortened(place === "{before}" ? before : after, LONGEST_QUOTED),
  );
}

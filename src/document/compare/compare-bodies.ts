import type { Brief, PassageChange } from "../../shared/article/comparison.ts";
import { type Body, serialiseBody } from "../body.ts";
import { renderBlock } from "../render/block.ts";
import { contextOf } from "../render/context.ts";
import { alignPassages, type Pair } from "./align.ts";
import { comparePassage } from "./compare-passage.ts";
import { isSameList } from "./is-same-list.ts";
import type { Passage } from "./passage.ts";
import { readMarkup } from "./read-markup.ts";

/** What has to be known beyond two bodies to compare them. */
export interface ComparisonSurroundings {
  /** The language (BCP 47) by which words are told apart. */
  readonly language: string;
  /** The present headline of an article that a body points at; undefined if the library does not have it. */
  readonly headlineOf: (articleId: string) => string | undefined;
}

/** Two bodies passage by passage, and what that comes to in brief. */
export interface BodyComparison extends Omit<Brief, "fields"> {
  readonly passages: PassageChange[];
}

/**
 * Compares two bodies as their readers see them: their lines are matched first, then the words within a pair. A paragraph that
 * was moved has gone from one place and come to another.
 */
export function compareBodies(before: Body, after: Body, surroundings: ComparisonSurroundings): BodyComparison {
  const pairs = alignPassages(passagesOf(before, surroundings), passagesOf(after, surroundings));
  const compared = pairs.map((pair) => comparePair(pair, surroundings.language));
  const sum = (count: (comparison: (typeof compared)[number]) => number): number =>
    compared.reduce((total, comparison) => total + count(comparison), 0);
  const passages = compared.map(({ passage }) => passage);
  const isSame = passages.every(({ change }) => change === "same");
  return {
    passages,
    wordsAdded: sum(({ wordsAdded }) => wordsAdded),
    wordsRemoved: sum(({ wordsRemoved }) => wordsRemoved),
    picturesAdded: sum(({ picturesAdded }) => picturesAdded),
    picturesRemoved: sum(({ picturesRemoved }) => picturesRemoved),
    reformatted: passages.some(isReformatted) || (isSame && serialiseBody(before) !== serialiseBody(after)),
  };
}

function passagesOf(body: Body, { language, headlineOf }: ComparisonSurroundings): Passage[] {
  const context = contextOf(body, {
    language,
    direction: "ltr",
    dateline: "",
    embeds: "link",
    picture: (assetId) => ({ address: assetId, width: 1, height: 1 }),
    article: (articleId) => {
      const headline = headlineOf(articleId);
      return headline === undefined ? undefined : { headline, address: `article/${articleId}`, language };
    },
  });
  return body.root.children.flatMap((block) => readMarkup(renderBlock(block, "html", context).markup));
}

function comparePair({ before, after, same }: Pair, language: string) {
  const sides = { before: before && [...before.path], after: after && [...after.path] };
  if (same) return { passage: { change: "same" as const, ...sides, parts: partsOf(after) }, ...NOTHING };
  const { parts, ...counts } = comparePassage(before, after, language);
  const change = before === null ? "added" : after === null ? "removed" : "changed";
  return { passage: { change, ...sides, parts } satisfies PassageChange, ...counts };
}

const NOTHING = { wordsAdded: 0, wordsRemoved: 0, picturesAdded: 0, picturesRemoved: 0 };

function partsOf(passage: Passage | null): PassageChange["parts"] {
  return (passage?.pieces ?? []).map(({ text, picture, look }) => ({ change: "same", text, picture, look: [...look] }));
}

/** Whether a passage is set differently, or is one that shows no words at all. */
function isReformatted({ change, before, after, parts }: PassageChange): boolean {
  if (parts.some((part) => part.change === "formatted")) return true;
  if (change === "added" || change === "removed") return parts.length === 0;
  return before !== null && after !== null && !isSameList(before, after);
}

import { diffArrays } from "diff";
import type { Change, Part } from "../../shared/article/comparison.ts";
import { isSameList } from "./is-same-list.ts";
import type { Passage } from "./passage.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Beyond so many differences two passages are told as one gone and one come: comparing on would take long and show little. */
const MOST_EDITS = 1500;

/** The parts of two passages merged, with what has come and gone; and how many words and pictures that is. */
export interface PassageComparison {
  readonly parts: Part[];
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  readonly picturesAdded: number;
  readonly picturesRemoved: number;
}

/** Compares two passages word by word; a passage that is not there is null. What is replaced stands before what replaces it. */
export function comparePassage(before: Passage | null, after: Passage | null, language: string): PassageComparison {
  const [old, young] = [before, after].map((passage) => (passage === null ? [] : tokensOf(passage, language)));
  const steps = joinAcrossSpaces(stepsBetween(old ?? [], young ?? []));
  const parts: Part[] = [];
  for (const step of steps) addPart(parts, step);
  const count = (change: Change, counts: (token: Token) => boolean): number =>
    steps.filter((step) => step.change === change && counts(step.token)).length;
  return {
    parts,
    wordsAdded: count("added", ({ isWord }) => isWord),
    wordsRemoved: count("removed", ({ isWord }) => isWord),
    picturesAdded: count("added", ({ picture }) => picture !== null),
    picturesRemoved: count("removed", ({ picture }) => picture !== null),
  };
}

interface TokenStep {
  readonly change: Change;
  readonly token: Token;
  readonly lookBefore?: readonly string[];
}

function stepsBetween(before: readonly Token[], after: readonly Token[]): TokenStep[] {
  const keys = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);
  const edits =
    before.length === 0 || after.length === 0
      ? undefined
      : diffArrays(keys(before), keys(after), { maxEditLength: MOST_EDITS });
  if (edits === undefined) return [...all("removed", before), ...all("added", after)];
  const steps: TokenStep[] = [];
  let [old, young] = [0, 0];
  for (const { count, added, removed } of edits) {
    if (removed) steps.push(...all("removed", before.slice(old, old + count)));
    else if (added) steps.push(...all("added", after.slice(young, young + count)));
    else steps.push(...kept(before.slice(old, old + count), after.slice(young, young + count)));
    if (!added) old += count;
    if (!removed) young += count;
  }
  return steps;
}

function all(change: "added" | "removed", tokens: readonly Token[]): TokenStep[] {
  return tokens.map((token) => ({ change, token }));
}

function kept(before: readonly Token[], after: readonly Token[]): TokenStep[] {
  return after.map((token, index) => {
    const lookBefore = before[index]?.look ?? [];
    return isSameList(lookBefore, token.look) ? { change: "same", token } : { change: "formatted", token, lookBefore };
  });
}

/** A space left standing between two replaced words makes a phrase hard to read: it goes and comes with them. */
function joinAcrossSpaces(steps: readonly TokenStep[]): TokenStep[] {
  const joined: TokenStep[] = [];
  let removed: TokenStep[] = [];
  let added: TokenStep[] = [];
  const settle = (): void => {
    joined.push(...removed, ...added);
    [removed, added] = [[], []];
  };
  steps.forEach((step, index) => {
    const { change, token } = step;
    if (change === "removed") removed.push(step);
    else if (change === "added") added.push(step);
    else if (removed.length > 0 && added.length > 0 && isSpace(step) && isEdit(steps[index + 1])) {
      removed.push({ change: "removed", token });
      added.push({ change: "added", token });
    } else {
      settle();
      joined.push(step);
    }
  });
  settle();
  return joined;
}

function isSpace({ change, token }: TokenStep): boolean {
  return change === "same" && token.picture === null && token.text.trim() === "" && !token.text.includes("\n");
}

function isEdit(step: TokenStep | undefined): boolean {
  return step?.change === "added" || step?.change === "removed";
}

function addPart(parts: Part[], { change, token, lookBefore }: TokenStep): void {
  const last = parts.at(-1);
  const isOneWithLast =
    last !== undefined &&
    last.change === change &&
    last.picture === null &&
    token.picture === null &&
    isSameList(last.look, token.look) &&
    isSameList(last.lookBefore ?? [], lookBefore ?? []);
  if (isOneWithLast) parts[parts.length - 1] = { ...last, text: last.text + token.text };
  else {
    const { text, picture, look } = token;
    parts.push({ change, text, picture, look: [...look], ...(lookBefore && { lookBefore: [...lookBefore] }) });
  }
}

import { type Finding, findingAt, type TextBlock } from "../findings.ts";
import { areVariants, foldName } from "../text/name-variants.ts";
import { type Word, wordsOf } from "../text/words.ts";

export const KNOWN_NAME = "known-name";

/** Names the newsroom has settled on, ready for looking up: by the last word of each, folded to its first letter. */
export type KnownNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepares a list of known names. Names of one word are left out: too many other words resemble them. */
export function indexKnownNames(names: readonly string[]): KnownNames {
  const split = names.map((name) => wordsOf(name).map(({ text }) => text)).filter((words) => words.length > 1);
  return Map.groupBy(split, (words) => foldName(words.at(-1) ?? "").charAt(0));
}

/**
 * Names that differ from a known one by one word's spelling. In scripts with capitals only capitalised words count; in
 * others (Arabic, Hebrew) only spellings that are equal but for hamzas, accents and the like.
 */
export function checkKnownNames(block: TextBlock, known: KnownNames): Finding[] {
  const words = wordsOf(block.text);
  return words.flatMap((last, position) => {
    const candidates = known.get(foldName(last.text).charAt(0)) ?? [];
    for (const name of candidates) {
      const written = words.slice(Math.max(0, position - name.length + 1), position + 1);
      const first = written[0];
      if (first !== undefined && isTogether(block, written) && isMisspelling(written, name)) {
        return [finding(block, first, withoutPossessive(last), name.join(" "))];
      }
    }
    return [];
  });
}

function isMisspelling(written: readonly Word[], name: readonly string[]): boolean {
  if (written.length !== name.length) return false;
  const forms = written.map((word, position) => (position === name.length - 1 ? withoutPossessive(word) : word).text);
  const different = name.filter((word, position) => word !== forms[position]);
  return (
    different.length === 1 &&
    name.every((word, position) => word === forms[position] || isVariant(word, forms[position]))
  );
}

function isVariant(known: string, written = ""): boolean {
  if (/^\p{Lu}/u.test(known)) return /^\p{Lu}\p{Ll}/u.test(written) && areVariants(known, written);
  return foldName(known) === foldName(written);
}

function isTogether({ text }: TextBlock, words: readonly Word[]): boolean {
  return words.every((word, position) => {
    const next = words[position + 1];
    return next === undefined || /^[ \u00A0]$/u.test(text.slice(word.end, next.start));
  });
}

function withoutPossessive(word: Word): Word {
  const text = word.text.replace(/[’']s$/u, "");
  return { text, start: word.start, end: word.start + text.length };
}

function finding(block: TextBlock, first: Word, last: Word, name: string): Finding {
  return findingAt(
    block,
    { start: first.start, end: last.end },
    {
      rule: KNOWN_NAME,
      kind: "consistency",
      severity: "warning",
      message: `The newsroom spells this name “${name}”.`,
      suggestions: [name],
    },
  );
}

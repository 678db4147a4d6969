import { type Finding, findingAt, type TextBlock } from "../findings.ts";
import { areVariants } from "../text/name-variants.ts";
import { namesIn, type WrittenName } from "../text/names.ts";

export const NAME_SPELLED_TWO_WAYS = "name-spelled-two-ways";

/**
 * One name spelled two ways within an article: same surname with variants of a first name, or the reverse. The rarer spelling
 * is the suspect; of two that are as frequent, the later one.
 */
export function checkNames(blocks: readonly TextBlock[]): Finding[] {
  const spellings = spellingsOf(blocks.flatMap((block) => namesIn(block)));
  return [...spellings.values()].flatMap((suspects) => {
    const rival = rivalOf(suspects, spellings);
    const spelling = rival?.[0]?.words.join(" ");
    return spelling === undefined ? [] : suspects.map((name) => finding(name, spelling));
  });
}

/** Every spelling with the places where it stands, in the order of first use. */
function spellingsOf(names: readonly WrittenName[]): Map<string, WrittenName[]> {
  return Map.groupBy(names, ({ words }) => words.join(" "));
}

function rivalOf(suspects: WrittenName[], spellings: ReadonlyMap<string, WrittenName[]>): WrittenName[] | undefined {
  const [suspect] = suspects;
  if (suspect === undefined) return undefined;
  let earlier = true;
  for (const names of spellings.values()) {
    const [name] = names;
    if (names === suspects) earlier = false;
    else if (name !== undefined && (names.length > suspects.length || (earlier && names.length === suspects.length))) {
      if (isSameName(suspect.words, name.words)) return names;
    }
  }
  return undefined;
}

/** Whether two names are the same but for one word, and that word's two forms are variants of one name. */
function isSameName(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const different = one.flatMap((word, position) => (word === other[position] ? [] : [position]));
  const [position] = different;
  if (different.length !== 1 || position === undefined) return false;
  return areVariants(one[position] ?? "", other[position] ?? "");
}

function finding(name: WrittenName, spelling: string): Finding {
  return findingAt(name.block, name, {
    rule: NAME_SPELLED_TWO_WAYS,
    kind: "consistency",
    severity: "warning",
    message: `This name is spelled “${spelling}” elsewhere in the article.`,
    suggestions: [spelling],
  });
}

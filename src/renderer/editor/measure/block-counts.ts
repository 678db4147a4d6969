import type { Measure } from "../../../document/measure.ts";

/** One block of the text: its key in the editor, and a way to its text. */
export interface CountableBlock {
  readonly key: string;
  readonly readText: () => string;
}

interface CountedBlock {
  readonly text: string;
  readonly measure: Measure;
}

/** The lengths of the blocks of a text, so that a change costs the counting of the block it happened in. */
export interface BlockCounts {
  /** Notes that a block may have changed. Costs nothing to speak of. */
  markChanged(key: string): void;
  /** Notes that any block may have changed. */
  markAllChanged(): void;
  /**
   * Counts what has changed, for as long as `hasTime` says so. Answers the length of the whole text, or undefined where time
   * ran out first: the next call goes on from there.
   */
  count(blocks: readonly CountableBlock[], hasTime: () => boolean): Measure | undefined;
}

/** Counts with `measure`. A block whose text is as it was is not measured again. */
export function createBlockCounts(measure: (text: string) => Measure): BlockCounts {
  let counted = new Map<string, CountedBlock>();
  let changed = new Set<string>();
  let allChanged = true;

  function recount(block: CountableBlock): CountedBlock {
    const text = block.readText();
    const known = counted.get(block.key);
    return known?.text === text ? known : { text, measure: measure(text) };
  }

  return {
    markChanged(key) {
      changed.add(key);
    },
    markAllChanged() {
      allChanged = true;
    },
    count(blocks, hasTime) {
      if (allChanged) changed = new Set(blocks.map((block) => block.key));
      allChanged = false;
      for (const block of blocks) {
        if (counted.has(block.key) && !changed.has(block.key)) continue;
        if (!hasTime()) return undefined;
        counted.set(block.key, recount(block));
        changed.delete(block.key);
      }
      counted = new Map(blocks.flatMap(({ key }) => asEntry(key, counted.get(key))));
      changed.clear();
      return sum([...counted.values()]);
    },
  };
}

function asEntry(key: string, block: CountedBlock | undefined): [string, CountedBlock][] {
  return block === undefined ? [] : [[key, block]];
}

function sum(blocks: readonly CountedBlock[]): Measure {
  let words = 0;
  let characters = 0;
  for (const { measure } of blocks) {
    words += measure.words;
    characters += measure.characters;
  }
  return { words, characters };
}

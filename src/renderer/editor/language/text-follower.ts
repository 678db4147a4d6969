import type { TextBlock } from "../../../language/findings.ts";
import type { TextLine } from "./text-lines.ts";

/** Where changed texts go to. */
export interface TextSink {
  checkBlock: (block: TextBlock) => void;
  forgetBlock: (key: string) => void;
}

/** Knows which texts have changed since they were last handed on. Noting a change costs nothing to speak of. */
export interface TextFollower {
  markChanged(key: string): void;
  markAllChanged(): void;
  /** Hands on what has changed, for as long as `hasTime` says so. False where time ran out: the next call goes on from there. */
  follow(lines: readonly TextLine[], language: string, hasTime: () => boolean): boolean;
  /** Takes back all that was handed on. */
  close(): void;
}

/** A follower that has handed on nothing yet. */
export function createTextFollower({ checkBlock, forgetBlock }: TextSink): TextFollower {
  const known = new Map<string, TextBlock>();
  let changed = new Set<string>();
  let allChanged = true;

  function handOn({ key, kind, readText }: TextLine, language: string): void {
    const block: TextBlock = { key, kind, language, text: readText() };
    const before = known.get(key);
    if (before?.text === block.text && before.kind === kind && before.language === language) return;
    known.set(key, block);
    checkBlock(block);
  }

  function forgetAllBut(lines: readonly TextLine[]): void {
    const present = new Set(lines.map(({ key }) => key));
    for (const key of known.keys()) {
      if (present.has(key)) continue;
      known.delete(key);
      forgetBlock(key);
    }
  }

  return {
    markChanged: (key) => void changed.add(key),
    markAllChanged: () => {
      allChanged = true;
    },
    follow: (lines, language, hasTime) => {
      if (allChanged) changed = new Set(lines.map(({ key }) => key));
      allChanged = false;
      for (const line of lines) {
        if (known.has(line.key) && !changed.has(line.key)) continue;
        if (!hasTime()) return false;
        handOn(line, language);
        changed.delete(line.key);
      }
      changed.clear();
      forgetAllBut(lines);
      return true;
    },
    close: () => forgetAllBut([]),
  };
}

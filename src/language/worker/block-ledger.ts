import { type Finding, isSameText, type TextBlock } from "../findings.ts";
import type { BlockResult, Request } from "./protocol.ts";

type Update = Extract<Request, { type: "update" }>;

/** The findings of a block as they stand: `complete` once its spelling has been checked too. */
export interface BlockFindings {
  key: string;
  findings: readonly Finding[];
  complete: boolean;
}

interface Entry {
  block: TextBlock;
  revision: number;
  own: readonly Finding[];
  /** What an engine has found in this text, null where it has not been asked. */
  engine: readonly Finding[] | null;
  ofArticle: readonly Finding[];
  complete: boolean;
}

/** What the window knows of the article: its blocks, what the worker has yet to hear of, and the latest findings. */
export interface BlockLedger {
  setBlock(block: TextBlock): void;
  removeBlock(key: string): void;
  arrange(order: readonly string[], visible: readonly string[]): void;
  /** What changed since the last update, or undefined if nothing did. */
  takeUpdate(): Update | undefined;
  /** Whether there is any text. */
  hasTexts(): boolean;
  /** Whether there are other texts since the last update. */
  hasOtherTexts(): boolean;
  /** All there is: for a worker that starts afresh. */
  takeEverything(): Update;
  /** Takes in results; those for an earlier state of a block are dropped. Gives the blocks whose findings are now others. */
  accept(kind: "blocks" | "article", results: readonly BlockResult[]): BlockFindings[];
}

/** An empty ledger. */
export function createBlockLedger(): BlockLedger {
  const entries = new Map<string, Entry>();
  const changed = new Set<string>();
  const removed = new Set<string>();
  let order: string[] = [];
  let visible: string[] = [];
  let isRearranged = false;
  let revision = 0;

  function update(keys: Iterable<string>, gone: string[], arrangement: boolean): Update {
    const blocks = Array.from(keys).flatMap((key) => entries.get(key) ?? []);
    changed.clear();
    removed.clear();
    isRearranged = false;
    return {
      type: "update",
      changed: blocks.map(({ revision, block, engine }) => ({ revision, block, engine: engine && [...engine] })),
      removed: gone,
      order: arrangement ? order : null,
      visible: arrangement ? visible : null,
    };
  }

  function acceptOwn(results: readonly BlockResult[]): BlockFindings[] {
    return results.flatMap(({ block: key, revision, findings, complete, engine }) => {
      const entry = entries.get(key);
      if (entry?.revision !== revision) return [];
      Object.assign(entry, { own: findings, complete, engine });
      return [findingsOf(key, entry)];
    });
  }

  function acceptOfArticle(results: readonly BlockResult[]): BlockFindings[] {
    const byKey = new Map(results.map((result) => [result.block, result]));
    return Array.from(entries).flatMap(([key, entry]) => {
      const result = byKey.get(key);
      const findings = result?.revision === entry.revision ? result.findings : [];
      if (findings.length === 0 && entry.ofArticle.length === 0) return [];
      entry.ofArticle = findings;
      return [findingsOf(key, entry)];
    });
  }

  return {
    setBlock: (block) => {
      revision += 1;
      const before = entries.get(block.key);
      const engine = before !== undefined && isSameText(before.block, block) ? before.engine : null;
      entries.set(block.key, { own: [], ofArticle: [], ...before, block, revision, engine, complete: false });
      changed.add(block.key);
      removed.delete(block.key);
    },
    removeBlock: (key) => {
      if (entries.delete(key)) removed.add(key);
      changed.delete(key);
    },
    arrange: (newOrder, newVisible) => {
      order = [...newOrder];
      visible = [...newVisible];
      isRearranged = true;
    },
    takeUpdate: () =>
      changed.size + removed.size > 0 || isRearranged ? update(changed, [...removed], isRearranged) : undefined,
    hasTexts: () => entries.size > 0,
    hasOtherTexts: () => changed.size + removed.size > 0,
    takeEverything: () => update(entries.keys(), [], true),
    accept: (kind, results) => (kind === "blocks" ? acceptOwn(results) : acceptOfArticle(results)),
  };
}

function findingsOf(key: string, { own, ofArticle, complete }: Entry): BlockFindings {
  return { key, findings: [...own, ...ofArticle].toSorted((one, other) => one.start - other.start), complete };
}

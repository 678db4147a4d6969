import { useEffect, useRef, useState } from "react";
import { describeError } from "../../shared/errors.ts";
import type { HouseStyleRule } from "../../shared/house-style.ts";
import type { ArchiveHit, ArchiveStretch } from "../../shared/language-desk.ts";
import type { Result } from "../../shared/result.ts";
import { request } from "../app/api.ts";

/** The most hits that are listed; the rest are only counted. */
const MOST_LISTED = 200;

/** A hit with its number in the list. */
export type ListedHit = ArchiveHit & { readonly number: number };

/** A rule's trial on the archive, as far as it has come. */
export interface Trial {
  readonly hits: readonly ListedHit[];
  readonly count: number;
  readonly looked: number;
  readonly total: number;
  readonly isRunning: boolean;
  readonly failure: string | null;
}

const BEGUN: Trial = { hits: [], count: 0, looked: 0, total: 0, isRunning: true, failure: null };

/** Tries rules on the archive, a stretch after another: between two, the library answers others. Leaving stops it. */
export function useTrial(): {
  trial: Trial | null;
  start: (rule: HouseStyleRule) => Promise<void>;
  cancel: () => void;
} {
  const [trial, setTrial] = useState<Trial | null>(null);
  const running = useRef(0);

  const cancel = (): void => {
    running.current += 1;
    setTrial((current) => current && { ...current, isRunning: false });
  };
  const start = async (rule: HouseStyleRule): Promise<void> => {
    running.current += 1;
    const own = running.current;
    let trial = BEGUN;
    setTrial(trial);
    for await (const stretch of stretchesOf(rule)) {
      if (running.current !== own) return;
      if (!stretch.ok) return setTrial({ ...trial, isRunning: false, failure: describeError(stretch.error) });
      trial = extended(trial, stretch.value);
      setTrial(trial);
    }
  };
  useEffect(
    () => () => {
      running.current += 1;
    },
    [],
  );
  return { trial, start, cancel };
}

/** The archive's stretches in order, each asked for when the one before has been taken in. */
async function* stretchesOf(rule: HouseStyleRule): AsyncGenerator<Result<ArchiveStretch>> {
  let from: number | null = 0;
  while (from !== null) {
    const stretch: Result<ArchiveStretch> = await request("language.tryHouseRule", { rule, from });
    yield stretch;
    from = stretch.ok ? stretch.value.next : null;
  }
}

function extended(trial: Trial, { hits, count, looked, total, next }: ArchiveStretch): Trial {
  const numbered = hits.map((hit, index) => ({ ...hit, number: trial.hits.length + index }));
  return {
    hits: [...trial.hits, ...numbered].slice(0, MOST_LISTED),
    count: trial.count + count,
    looked: trial.looked + looked,
    total,
    isRunning: next !== null,
    failure: null,
  };
}

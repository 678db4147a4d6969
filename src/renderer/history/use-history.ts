import { useCallback, useEffect, useState } from "react";
import type { Brief, Comparison } from "../../shared/article/comparison.ts";
import type { DatelineError } from "../../shared/errors.ts";
import type { RevisionEntry } from "../../shared/article/revision.ts";
import type { Result } from "../../shared/result.ts";
import { request } from "../app/api.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";

/** The kept versions of an article, the newest first; null until they have been read. `reload` reads them again. */
export function useVersions(articleId: string): { entries: readonly RevisionEntry[] | null; reload: () => void } {
  const [entries, setEntries] = useState<readonly RevisionEntry[] | null>(null);
  const reload = useCallback(() => {
    const read = async (): Promise<void> => {
      const outcome = await request("revisions.list", { id: articleId });
      if (outcome.ok) setEntries(outcome.value);
      else respondToFailure(outcome.error);
    };
    void read();
  }, [articleId]);
  useEffect(reload, [reload]);
  return { entries, reload };
}

/** Stands for the article as it is now among numbers of versions. */
export const NOW = "now";

/**
 * What each version changed, in brief, by its number or `NOW`; null for the first. They are asked for one after the other, the
 * newest first, so that a save never waits behind more than one.
 */
export function useBriefs(
  articleId: string,
  entries: readonly RevisionEntry[] | null,
): ReadonlyMap<number | typeof NOW, Brief | null> {
  const [briefs, setBriefs] = useState<ReadonlyMap<number | typeof NOW, Brief | null>>(new Map());
  useEffect(() => {
    let isWanted = true;
    const describe = async (): Promise<void> => {
      for (const revision of [null, ...(entries ?? []).map((entry) => entry.revision)]) {
        const outcome = await request("revisions.describe", { id: articleId, revision });
        if (!isWanted) return;
        if (outcome.ok) setBriefs((known) => new Map(known).set(revision ?? NOW, outcome.value));
      }
    };
    if (entries !== null) void describe();
    return () => {
      isWanted = false;
    };
  }, [articleId, entries]);
  return briefs;
}

/** Two versions compared; undefined until that has been done. Null stands for the article as it is now. */
export function useComparison(
  articleId: string,
  before: number | null,
  after: number | null,
): Result<Comparison> | undefined {
  const [state, setState] = useState<{ key: string; outcome: Result<Comparison> }>();
  const key = `${before}/${after}`;
  useEffect(() => {
    let isWanted = true;
    const compare = async (): Promise<void> => {
      const outcome = await request("revisions.compare", { id: articleId, before, after });
      if (isWanted) setState({ key: `${before}/${after}`, outcome });
    };
    void compare();
    return () => {
      isWanted = false;
    };
  }, [articleId, before, after]);
  return state?.key === key ? state.outcome : undefined;
}

/** Why two versions cannot be compared, in words for the page. */
export function obstacleText({ message, mend }: DatelineError): string {
  return [message, mend].filter(Boolean).join(" ");
}

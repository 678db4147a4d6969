import { type JSX, useState } from "react";
import type { Article } from "../../shared/article/article.ts";
import type { RevisionEntry } from "../../shared/article/revision.ts";
import { useWritable } from "../app/library-store.ts";
import { useField } from "../article/metadata.ts";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { Icon } from "../ui/icon.tsx";
import { type Choice, Select } from "../ui/select.tsx";
import { momentLabel } from "./by-day.ts";
import { ComparisonView } from "./comparison-view.tsx";
import { askForName, copyTextOfVersion, copyVersion, restoreVersion } from "./history-actions.ts";
import styles from "./history.module.css";
import { changeLayout, LAYOUTS, useLayout } from "./layout-store.ts";
import { obstacleText, useComparison } from "./use-history.ts";

const css = classes(styles);

export interface ChosenVersionProps {
  article: Article;
  entries: readonly RevisionEntry[];
  /** The version looked at; null for the article as it is now. */
  chosen: number | null;
  onChanged: () => void;
  onClose: () => void;
}

/** Stands for the article as it is now in a choice, where every value is a text. */
const NOW_VALUE = "now";

/** The version that was chosen, compared with now or any other, and what can be done with it. */
export function ChosenVersion({ article, entries, chosen, onChanged, onClose }: ChosenVersionProps): JSX.Element {
  const writable = useWritable();
  const layout = useLayout((state) => state.layout);
  const language = useField("language") ?? article.metadata.language;
  const direction = useField("direction") ?? article.metadata.direction;
  // An old version is compared with now; now with what was kept last.
  const [other, setOther] = useState<number | null>(chosen === null ? (entries[0]?.revision ?? null) : null);
  const [before, after] = inOrder(chosen, other);
  const outcome = useComparison(article.id, before, after);
  const entry = entries.find(({ revision }) => revision === chosen) ?? null;
  const closeAfter = async (done: Promise<boolean>): Promise<void> => {
    if (await done) onClose();
  };
  return (
    <section aria-label="Comparison" className={css("chosen")}>
      <div className={css("bar")}>
        <span className={css("barLabel")}>{labelOf(chosen, entries)}</span>
        <span className={css("with")}>compared with</span>
        <Select
          aria-label="Compare with"
          value={valueOf(other)}
          choices={choicesBeside(chosen, entries)}
          onValue={(value) => setOther(value === NOW_VALUE ? null : Number(value))}
        />
        <Select aria-label="Layout" value={layout} choices={LAYOUTS} onValue={changeLayout} />
        <span className={css("actions")}>
          <Button look="quiet" onClick={() => void copyTextOfVersion(article, chosen)}>
            <Icon name="copy" />
            Copy text
          </Button>
          <Button look="quiet" disabled={!writable} onClick={() => askForName(article.id, entry, onChanged)}>
            <Icon name="tag" />
            {entry?.name === null || entry === null ? "Name…" : "Rename…"}
          </Button>
          {chosen !== null && (
            <>
              <Button
                look="quiet"
                disabled={!writable}
                onClick={() => void closeAfter(copyVersion(article.id, chosen))}
              >
                <Icon name="file-plus-2" />
                Restore as a copy
              </Button>
              <Button
                look="primary"
                disabled={!writable}
                onClick={() => void closeAfter(restoreVersion(article.id, chosen))}
              >
                <Icon name="rotate-ccw" />
                Restore
              </Button>
            </>
          )}
        </span>
      </div>
      {layout === "side-by-side" && (
        <div className={css("sideTitles")}>
          <span>{labelOf(before, entries)}</span>
          <span>{labelOf(after, entries)}</span>
        </div>
      )}
      <div className={css("scroller")} role="region" aria-label="Differences">
        {outcome?.ok === true && (
          <ComparisonView
            key={`${before}/${after}`}
            comparison={outcome.value}
            layout={layout}
            language={language}
            direction={direction}
          />
        )}
        {outcome?.ok === false && (
          <p role="alert" className={css("nothing")}>
            {obstacleText(outcome.error)}
          </p>
        )}
      </div>
    </section>
  );
}

/** The older one first; now is the newest there is. */
function inOrder(one: number | null, other: number | null): [number | null, number | null] {
  return (one ?? Infinity) <= (other ?? Infinity) ? [one, other] : [other, one];
}

function choicesBeside(chosen: number | null, entries: readonly RevisionEntry[]): Choice<string>[] {
  return [null, ...entries.map(({ revision }) => revision)]
    .filter((revision) => revision !== chosen)
    .map((revision) => ({ value: valueOf(revision), label: labelOf(revision, entries) }));
}

function valueOf(revision: number | null): string {
  return revision === null ? NOW_VALUE : String(revision);
}

function labelOf(revision: number | null, entries: readonly RevisionEntry[]): string {
  const entry = entries.find((candidate) => candidate.revision === revision);
  if (entry === undefined) return "Now";
  const moment = momentLabel(entry.writtenAt, Temporal.Now.zonedDateTimeISO());
  return entry.name === null ? moment : `${entry.name} (${moment})`;
}

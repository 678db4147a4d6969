import { type JSX, useState } from "react";
import { useSession } from "../app/session-store.ts";
import { Dialog } from "../ui/dialog.tsx";
import { classes } from "../ui/classes.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ChosenVersion } from "./chosen-version.tsx";
import styles from "./history.module.css";
import { useBriefs, useVersions } from "./use-history.ts";
import { VersionList } from "./version-list.tsx";

const css = classes(styles);

/** The history of the article at hand: its versions, what differs between any two of them, and the way back to one. */
export function HistoryDialog({ articleId, onClose }: { articleId: string; onClose: () => void }): JSX.Element | null {
  const article = useSession((state) => (state.article?.id === articleId ? state.article : null));
  const { entries, reload } = useVersions(articleId);
  const briefs = useBriefs(articleId, entries);
  const [chosen, setChosen] = useState<number | null>(null);
  if (article === null) return null;
  const first = entries?.at(-1);
  return (
    <Dialog title="History" full onClose={onClose}>
      <div className={css("history")}>
        {entries !== null && first !== undefined && (
          <>
            <VersionList entries={entries} briefs={briefs} chosen={chosen} onChoose={setChosen} />
            <ChosenVersion
              key={chosen ?? "now"}
              article={article}
              entries={entries}
              chosen={chosen}
              onChanged={reload}
              onClose={onClose}
            />
          </>
        )}
        {entries !== null && first === undefined && (
          <EmptyState icon="history" title="No versions yet" text="They are kept by themselves while you write." />
        )}
      </div>
    </Dialog>
  );
}

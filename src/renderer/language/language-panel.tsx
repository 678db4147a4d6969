import type { JSX } from "react";
import { useField } from "../article/metadata.ts";
import { openDialog } from "../app/dialog-store.ts";
import { engineNameFor } from "../../language/spelling/engine-names.ts";
import { Button } from "../ui/button.tsx";
import { coverageOf, kindsChecked } from "./coverage.ts";
import { FindingGroup } from "./finding-group.tsx";
import { findingsInOrder, useFindings } from "./findings-store.ts";
import styles from "./language-panel.module.css";

/** The language desk: all that was found in the article, by kind. */
export function LanguagePanel(): JSX.Element | null {
  const language = useField("language");
  const { order, byBlock, failedEngines } = useFindings();
  if (language === undefined) return null;
  const findings = Map.groupBy(findingsInOrder({ order, byBlock }, []), ({ kind }) => kind);
  return (
    <div className={styles["panel"]}>
      <p className={styles["coverage"]}>{coverageOf(language, failedEngines.get(engineNameFor(language) ?? ""))}</p>
      {kindsChecked(language).map((kind) => (
        <FindingGroup key={kind} kind={kind} findings={findings.get(kind) ?? []} />
      ))}
      <div className={styles["foot"]}>
        <Button size="small" look="quiet" onClick={() => openDialog({ kind: "settings", tab: "house-style" })}>
          House style…
        </Button>
        <Button size="small" look="quiet" onClick={() => openDialog({ kind: "settings", tab: "language" })}>
          Dictionaries…
        </Button>
      </div>
    </div>
  );
}

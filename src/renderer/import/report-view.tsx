import type { JSX } from "react";
import type { ImportReport } from "../../shared/import.ts";
import { counted } from "../../shared/import-report.ts";
import styles from "./import.module.css";
import { Notes } from "./notes.tsx";
import { Problems } from "./problems.tsx";

/** More than this is read in the saved report. */
const MOST_SHOWN = 100;

/** What came of an import: what needs a look, and what could not be read. */
export function ReportView({ report }: { report: ImportReport }): JSX.Element {
  const noted = report.articles.filter(({ notes, outcome }) => notes.length > 0 && outcome !== "already-there");
  return (
    <div className={styles["preview"]}>
      <Problems problems={report.problems} />
      {noted.length > 0 && (
        <ul aria-label="What was guessed or dropped" className={styles["report"]}>
          {noted.slice(0, MOST_SHOWN).map(({ id, headline, notes }) => (
            <li key={id}>
              <span className={styles["headline"]} dir="auto">
                {headline || "Without a headline"}
              </span>
              <Notes notes={notes} />
            </li>
          ))}
        </ul>
      )}
      {noted.length > MOST_SHOWN && (
        <p className={styles["hint"]}>{counted(noted.length - MOST_SHOWN, "more article")} with notes in the report.</p>
      )}
      {noted.length + report.problems.length === 0 && <p className={styles["hint"]}>Everything came in as it was.</p>}
    </div>
  );
}

import type { JSX } from "react";
import { type RebuildReport, describeOrigins } from "../../shared/recovery.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import styles from "./recovery.module.css";

/** Says what a rebuild brought back, from where, and what it could not. */
export function RebuiltDialog({ report, onClose }: { report: RebuildReport; onClose: () => void }): JSX.Element {
  const { articles, shortfalls, damagedFolder } = report;
  return (
    <Dialog
      title="The library has been rebuilt"
      description={articles === 1 ? "1 article was recovered." : `${articles} articles were recovered.`}
      foot={
        <Button look="primary" onClick={onClose}>
          Go on writing
        </Button>
      }
      onClose={onClose}
    >
      <ul className={styles["list"]}>
        {describeOrigins(report).map((origin) => (
          <li key={origin}>{origin}</li>
        ))}
      </ul>
      {shortfalls.length === 0 ? (
        <p>Nothing is missing that is known of.</p>
      ) : (
        <>
          <p>These are not whole:</p>
          <ul className={styles["list"]}>
            {shortfalls.map(({ id, headline, problem }) => (
              <li key={id}>
                <bdi>{headline === "" ? "An article without a headline" : headline}</bdi>: {problem}
              </li>
            ))}
          </ul>
        </>
      )}
      {damagedFolder !== null && (
        <p>
          The damaged files are kept in the library’s folder, in <code>{damagedFolder}</code>.
        </p>
      )}
    </Dialog>
  );
}

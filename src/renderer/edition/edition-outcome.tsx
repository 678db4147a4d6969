import type { JSX } from "react";
import type { EditionProgress } from "../../shared/edition.ts";
import { describeError } from "../../shared/errors.ts";
import { classes } from "../ui/classes.ts";
import styles from "./edition.module.css";
import { useEdition } from "./edition-store.ts";

const css = classes(styles);
const numbers = new Intl.NumberFormat("en-GB");

/** How far the export is, and in the end what it came to. */
export function EditionOutcome(): JSX.Element | null {
  const { busy, progress, receipt, failure } = useEdition();
  if (busy) return <Progress {...(progress ?? NOTHING_YET)} />;
  if (failure !== null) {
    return (
      <p role="alert" className={css("failure")}>
        {describeError(failure)}
      </p>
    );
  }
  if (receipt === null) return null;
  const { articles, written, unchanged, removed, problems, folder } = receipt;
  return (
    <div role="status" className={css("outcome")}>
      <p>
        <strong>{articles === 1 ? "One article" : `${numbers.format(articles)} articles`}</strong> in {folder}
      </p>
      <p className={css("counts")}>
        {numbers.format(written)} files written, {numbers.format(unchanged)} unchanged, {numbers.format(removed)}{" "}
        removed.
      </p>
      {problems.length > 0 && (
        <>
          <p className={css("failure")}>
            {problems.length === 1 ? "One could not be written:" : "Some could not be written:"}
          </p>
          <ul className={css("problems")}>
            {problems.map((problem) => (
              <li key={`${problem.place ?? ""} ${problem.message}`}>{describeError(problem)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const NOTHING_YET: EditionProgress = { stage: "pages", done: 0, total: 0 };

function Progress({ stage, done, total }: EditionProgress): JSX.Element {
  const label =
    total === 0
      ? "Looking at what has changed…"
      : `${numbers.format(done)} of ${numbers.format(total)} ${stage === "pages" ? "pages" : "files of pictures"}`;
  return (
    <div className={css("outcome")}>
      <progress aria-label="Exporting the site" max={Math.max(1, total)} value={done} className={css("progress")} />
      <p role="status" className={css("counts")}>
        {label}
      </p>
    </div>
  );
}

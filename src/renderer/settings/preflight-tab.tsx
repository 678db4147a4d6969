import type { JSX } from "react";
import { PreflightCodeSchema } from "../../shared/preflight.ts";
import type { Publication } from "../../shared/publication.ts";
import { changeDirectory } from "../app/directory-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { CODE_LABELS } from "../preflight/labels.ts";
import styles from "./settings.module.css";

/** Which preflight findings hold an export back. Each change is kept at once. */
export function PreflightTab({ publication, readOnly }: { publication: Publication; readOnly: boolean }): JSX.Element {
  const blocks = publication.preflightBlocks;
  const save = async (preflightBlocks: Publication["preflightBlocks"]): Promise<void> => {
    const outcome = await changeDirectory("publication.save", { ...publication, preflightBlocks });
    if (!outcome.ok) respondToFailure(outcome.error);
  };
  return (
    <fieldset className={styles["links"]}>
      <legend className={styles["intro"]}>
        What is ticked holds an export back until it is mended, or let pass for a reason. The rest is said and no more.
      </legend>
      {PreflightCodeSchema.options.map((code) => (
        <label key={code} className={styles["check"]}>
          <input
            type="checkbox"
            disabled={readOnly}
            checked={blocks.includes(code)}
            onChange={({ currentTarget }) =>
              void save(currentTarget.checked ? [...blocks, code] : blocks.filter((other) => other !== code))
            }
          />
          {CODE_LABELS[code]}
        </label>
      ))}
    </fieldset>
  );
}

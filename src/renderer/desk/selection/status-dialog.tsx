import { type JSX, useState } from "react";
import type { Status } from "../../../shared/article/status.ts";
import { STATUS_CHOICES } from "../../article/status-labels.ts";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { changeSelected } from "./bulk-actions.ts";
import { SelectionQuestion } from "./selection-question.tsx";

/** Asks which status all selected articles are to have. */
export function StatusDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const [status, setStatus] = useState<Status>("ready");
  const hint = "Those that have not been published cannot be corrected or withdrawn; they are left as they are.";
  const needsHint = status === "corrected" || status === "withdrawn";
  return (
    <SelectionQuestion
      title="Set status"
      confirm="Set status"
      {...(needsHint && { hint })}
      onAnswer={() => void changeSelected({ kind: "status", status })}
      onClose={onClose}
    >
      <Field label="New status" stacked>
        {({ id, "aria-labelledby": labelledBy }) => (
          <Select id={id} aria-labelledby={labelledBy} value={status} choices={STATUS_CHOICES} onValue={setStatus} />
        )}
      </Field>
    </SelectionQuestion>
  );
}

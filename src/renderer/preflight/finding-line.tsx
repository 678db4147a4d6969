import { type FormEvent, type JSX, useEffect, useRef, useState } from "react";
import type { PreflightFinding } from "../../shared/preflight.ts";
import { Button } from "../ui/button.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { goToPlace } from "./go-to-place.ts";
import styles from "./preflight.module.css";

/** One finding: leads to its place, and can be let pass for a reason. */
export function FindingLine({
  finding,
  readOnly,
  onOverride,
}: {
  finding: PreflightFinding;
  readOnly: boolean;
  onOverride: (reason: string | null) => void;
}): JSX.Element {
  const [isAsking, setIsAsking] = useState(false);
  const { message, mend, place, override } = finding;
  return (
    <li className={styles["finding"]}>
      <button type="button" dir="auto" className={styles["jump"]} onClick={() => goToPlace(place)}>
        <span className={styles["message"]}>{message}</span>
        <span className={styles["mend"]}>{override === null ? mend : `Let pass: ${override.reason}`}</span>
      </button>
      {!readOnly && !isAsking && (
        <Button
          size="small"
          look="quiet"
          className={styles["override"]}
          onClick={() => (override === null ? setIsAsking(true) : onOverride(null))}
        >
          {override === null ? "Let pass…" : "Hold again"}
        </Button>
      )}
      {isAsking && (
        <ReasonForm
          onReason={(reason) => {
            setIsAsking(false);
            onOverride(reason);
          }}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}

function ReasonForm({ onReason, onCancel }: { onReason: (reason: string) => void; onCancel: () => void }): JSX.Element {
  const [reason, setReason] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onReason(reason.trim());
  };
  return (
    <form className={styles["reason"]} onSubmit={submit}>
      <TextInput
        ref={field}
        dir="auto"
        aria-label="Why it may pass"
        placeholder="Why it may pass"
        maxLength={500}
        value={reason}
        onValue={setReason}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          onCancel();
        }}
      />
      <Button size="small" type="submit" disabled={reason.trim() === ""}>
        Let pass
      </Button>
    </form>
  );
}

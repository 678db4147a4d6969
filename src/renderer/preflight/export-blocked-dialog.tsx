import { type FormEvent, type JSX, useId, useState } from "react";
import type { Clearance } from "../../shared/preflight.ts";
import { request } from "../app/api.ts";
import { openArticle, useSession } from "../app/session-store.ts";
import { showSideTab } from "../details/side-tab-store.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { TextInput } from "../ui/text-input.tsx";
import styles from "./preflight.module.css";

export interface ExportBlockedProps {
  blocked: Clearance["blocked"];
  /** Goes on with the export. */
  onPassed: () => void;
  onClose: () => void;
}

/** Says what holds an export back, and lets it pass for a reason. */
export function ExportBlockedDialog({ blocked, onPassed, onClose }: ExportBlockedProps): JSX.Element {
  const formId = useId();
  const [reason, setReason] = useState("");
  const [failure, setFailure] = useState<string>();

  const pass = async (): Promise<void> => {
    for (const { id, findings } of blocked) {
      for (const { key } of findings) {
        const outcome = await request("preflight.override", { articleId: id, key, reason: reason.trim() });
        if (!outcome.ok) return setFailure(outcome.error.message);
      }
    }
    onClose();
    onPassed();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void pass();
  };
  const show = async (): Promise<void> => {
    onClose();
    const [first] = blocked;
    if (first !== undefined && useSession.getState().article?.id !== first.id) await openArticle(first.id);
    showSideTab("preflight");
  };
  const foot = (
    <>
      <Button onClick={() => void show()}>Show preflight</Button>
      <Button look="primary" type="submit" form={formId} disabled={reason.trim() === ""}>
        Export all the same
      </Button>
    </>
  );
  return (
    <Dialog title="Not exported" description="Preflight holds this back." foot={foot} onClose={onClose}>
      <ul className={styles["blocked"]}>
        {blocked.flatMap(({ id, headline, findings }) =>
          findings.map(({ key, message, mend }) => (
            <li key={`${id} ${key}`} dir="auto">
              {blocked.length > 1 && <strong>{headline.trim() || "No headline yet"}: </strong>}
              {message} <span className={styles["mend"]}>{mend}</span>
            </li>
          )),
        )}
      </ul>
      <form id={formId} onSubmit={submit}>
        <Field label="Why it may leave all the same" stacked error={failure} hint="Kept with the article.">
          {(control) => <TextInput {...control} dir="auto" maxLength={500} value={reason} onValue={setReason} />}
        </Field>
      </form>
    </Dialog>
  );
}

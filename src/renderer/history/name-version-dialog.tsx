import { type FormEvent, type JSX, useId, useState } from "react";
import { request } from "../app/api.ts";
import { notify } from "../app/notices-store.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { TextInput } from "../ui/text-input.tsx";

export interface NameVersionDialogProps {
  articleId: string;
  /** Null for the article as it is now. */
  revision: number | null;
  name: string;
  onNamed?: () => void;
  onClose: () => void;
}

/** Asks for the name under which a version is kept for good. */
export function NameVersionDialog(props: NameVersionDialogProps): JSX.Element {
  const { articleId, revision, onNamed, onClose } = props;
  const formId = useId();
  const [name, setName] = useState(props.name);
  const [failure, setFailure] = useState<string>();

  const keep = async (): Promise<void> => {
    if (revision === null) await savingDesk.flush();
    const outcome = await request("revisions.name", { id: articleId, revision, name: name.trim() });
    if (!outcome.ok) return setFailure(outcome.error.message);
    onClose();
    onNamed?.();
    notify({ kind: "information", message: `Kept as “${name.trim()}”` });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void keep();
  };
  const foot = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={formId} disabled={name.trim() === ""}>
        Keep version
      </Button>
    </>
  );
  return (
    <Dialog
      title="Name this version"
      description="A version with a name stays in the history for good."
      foot={foot}
      onClose={onClose}
    >
      <form id={formId} onSubmit={submit}>
        <Field label="Name" stacked error={failure}>
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              maxLength={200}
              placeholder="As sent to the lawyer"
              value={name}
              onValue={setName}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

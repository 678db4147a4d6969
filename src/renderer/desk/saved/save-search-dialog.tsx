import { type FormEvent, type JSX, useId, useState } from "react";
import { newIdentifier } from "../../../shared/identifiers.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { foundQuery } from "../desk-query.ts";
import { useDesk } from "../desk-store.ts";
import { keepSaved, useSaved } from "./saved-store.ts";

/** The most letters of a search that its name begins as. */
const LONGEST_NAME = 100;

/** Asks for the name under which what the desk shows now is found again. */
export function SaveSearchDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const formId = useId();
  const filter = useDesk((state) => state.filter);
  const [name, setName] = useState(filter.search.trim().slice(0, LONGEST_NAME));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const search = { id: newIdentifier(), name: name.trim(), query: foundQuery(filter) };
    onClose();
    void keepSaved([...useSaved.getState().searches, search]);
  };
  const foot = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={formId} disabled={name.trim() === ""}>
        Save search
      </Button>
    </>
  );
  return (
    <Dialog
      title="Save this search"
      description="What the desk shows now, its filters and its order with it, stands on the desk under this name."
      foot={foot}
      onClose={onClose}
    >
      <form id={formId} onSubmit={submit}>
        <Field label="Name" stacked>
          {(control) => <TextInput {...control} dir="auto" maxLength={LONGEST_NAME} value={name} onValue={setName} />}
        </Field>
      </form>
    </Dialog>
  );
}

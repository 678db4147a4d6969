import { type JSX, useId, useState } from "react";
import { type Author, AuthorSchema } from "../../shared/author.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { changeDirectory } from "../app/directory-store.ts";
import { useWritable } from "../app/library-store.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { Portrait } from "../ui/portrait.tsx";
import { TextArea, TextInput } from "../ui/text-input.tsx";
import { LabelledLinks } from "./labelled-links.tsx";
import { PictureField } from "./picture-field.tsx";
import styles from "./settings.module.css";
import { useForm } from "./use-form.ts";

export interface AuthorDialogProps {
  /** Null to add a new one. */
  author: Author | null;
  onSaved: ((author: Author) => void) | undefined;
  onClose: () => void;
}

/** An author of the directory: name, role, one-line bio, portrait and links. */
export function AuthorDialog({ author, onSaved, onClose }: AuthorDialogProps): JSX.Element {
  const formId = useId();
  const readOnly = !useWritable();
  const [initial] = useState(() => author ?? emptyAuthor());
  const { values, faults, failure, change, submit } = useForm(
    initial,
    AuthorSchema,
    (value) => changeDirectory("authors.save", value),
    (value) => {
      onClose();
      onSaved?.(value);
    },
  );
  const foot = (
    <>
      {failure !== null && (
        <p role="alert" className={styles["failure"]}>
          {failure}
        </p>
      )}
      <Button onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={formId} disabled={readOnly}>
        {author === null ? "Add author" : "Save author"}
      </Button>
    </>
  );
  return (
    <Dialog title={author === null ? "New author" : author.name} foot={foot} onClose={onClose}>
      <form id={formId} className={styles["form"]} onSubmit={submit}>
        <PictureField
          name="portrait"
          pictureId={values.portraitId}
          readOnly={readOnly}
          shown={<Portrait author={values} large />}
          onPicture={(portraitId) => change({ portraitId })}
        />
        <Field label="Name" stacked error={faults["name"]}>
          {(control) => <TextInput {...control} dir="auto" value={values.name} onValue={(name) => change({ name })} />}
        </Field>
        <Field label="Role" stacked error={faults["role"]}>
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              placeholder="Diplomatic correspondent"
              value={values.role}
              onValue={(role) => change({ role })}
            />
          )}
        </Field>
        <Field label="Bio" stacked error={faults["bio"]} hint="One line: “The writer is …”">
          {(control) => <TextArea {...control} dir="auto" value={values.bio} onValue={(bio) => change({ bio })} />}
        </Field>
        <LabelledLinks
          legend="Links"
          placeholder="Name"
          links={values.links}
          readOnly={readOnly}
          fault={faults["links"]}
          onLinks={(links) => change({ links })}
        />
      </form>
    </Dialog>
  );
}

function emptyAuthor(): Author {
  return { id: newIdentifier(), name: "", role: "", bio: "", portraitId: null, links: [] };
}

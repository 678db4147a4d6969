import { type FormEvent, type JSX, useId, useState } from "react";
import { useField } from "../article/metadata.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { saveAsTemplate } from "./template-actions.ts";
import { useTemplates } from "./templates-store.ts";

const LONGEST_NAME = 100;

/** Asks for the name under which an article becomes a template; says so where one of that name gives way. */
export function SaveTemplateDialog({ articleId, onClose }: { articleId: string; onClose: () => void }): JSX.Element {
  const formId = useId();
  const templates = useTemplates((state) => state.templates);
  const headline = useField("headline") ?? "";
  const [text, setText] = useState(headline.trim().slice(0, LONGEST_NAME));
  const name = text.trim();
  const isTaken = templates.some((template) => template.name === name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onClose();
    void saveAsTemplate(articleId, name);
  };
  const foot = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={formId} disabled={name === ""}>
        {isTaken ? "Replace template" : "Save template"}
      </Button>
    </>
  );
  return (
    <Dialog
      title="Save as template"
      description="Its text and what others of its kind share: headline, kicker, standfirst, place, byline, category, tags, language."
      foot={foot}
      onClose={onClose}
    >
      <form id={formId} onSubmit={submit}>
        <Field
          label="Name"
          stacked
          {...(isTaken && { hint: "There is a template of this name. This one takes its place." })}
        >
          {(control) => <TextInput {...control} dir="auto" maxLength={LONGEST_NAME} value={text} onValue={setText} />}
        </Field>
      </form>
    </Dialog>
  );
}

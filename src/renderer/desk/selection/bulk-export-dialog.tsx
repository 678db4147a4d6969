import { type JSX, useState } from "react";
import type { ExportFormat, ExportLayout } from "../../../shared/export.ts";
import { Field } from "../../ui/field.tsx";
import { type Choice, Select } from "../../ui/select.tsx";
import { exportSelected } from "./bulk-actions.ts";
import { SelectionQuestion } from "./selection-question.tsx";

type Form = Exclude<ExportFormat, "html"> | ExportLayout;

const FORMS: ReadonlyArray<Choice<Form>> = [
  { value: "folder", label: "HTML with pictures in a folder" },
  { value: "self-contained", label: "HTML as one file each" },
  { value: "fragment", label: "HTML without the page around it" },
  { value: "json", label: "JSON, which Dateline takes in again" },
  { value: "ninjs", label: "ninjs" },
  { value: "jsonld", label: "JSON-LD" },
  { value: "markdown", label: "Markdown" },
  { value: "text", label: "Plain text" },
  { value: "rss", label: "One RSS feed" },
  { value: "atom", label: "One Atom feed" },
  { value: "jsonfeed", label: "One JSON feed" },
];

/** Asks in which form all selected articles are to be exported. */
export function BulkExportDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const [form, setForm] = useState<Form>("folder");
  const answer = (): void => {
    const isPage = form === "folder" || form === "self-contained";
    void (isPage ? exportSelected("html", form) : exportSelected(form, "folder"));
  };
  return (
    <SelectionQuestion
      title="Export articles"
      confirm="Choose a folder…"
      hint="What preflight holds back is left out."
      onAnswer={answer}
      onClose={onClose}
    >
      <Field label="Format" stacked>
        {({ id, "aria-labelledby": labelledBy }) => (
          <Select id={id} aria-labelledby={labelledBy} value={form} choices={FORMS} onValue={setForm} />
        )}
      </Field>
    </SelectionQuestion>
  );
}

import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { type JSX, useState } from "react";
import { $tablePlace } from "../../../document/commands/table/place.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import styles from "./table.module.css";

/** Asks for the caption of the table that the caret is in; none takes it away. */
export function CaptionForm({ onFinish }: { onFinish: ($change: () => void) => void }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const [caption, setCaption] = useState(() => editor.read("latest", () => $tablePlace()?.table.getCaption() ?? ""));
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        onFinish(() => void $tablePlace()?.table.setCaption(caption.trim()));
      }}
    >
      <Field label="Caption" hint="What the table shows, above it." stacked>
        {(control) => <TextInput {...control} dir="auto" value={caption} onValue={setCaption} />}
      </Field>
      <Button type="submit" look="primary">
        Set caption
      </Button>
    </form>
  );
}

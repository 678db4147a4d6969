import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useSignalValue } from "@lexical/react/useExtensionSignalValue";
import type { JSX } from "react";
import { classes } from "../../ui/classes.ts";
import pickerStyles from "../../ui/picker.module.css";
import { FormPopover } from "../selection/form-popover.tsx";
import { caretAnchor } from "../selection/selection-anchor.ts";
import { CaptionForm } from "./caption-form.tsx";
import { SizeForm } from "./size-form.tsx";
import { TableEditingExtension, type TableQuestion } from "./table-extension.ts";
import styles from "./table.module.css";

const css = classes({ ...pickerStyles, ...styles });
const FORMS = { size: SizeForm, caption: CaptionForm } as const;
const NAMES = { size: "Table", caption: "Table caption" } as const satisfies Record<TableQuestion, string>;

/** The small form about a table, while one is open. */
export function TablePopover(): JSX.Element | null {
  const { question, close } = useExtensionDependency(TableEditingExtension).output;
  const asked = useSignalValue(question);
  return asked === null ? null : <Asking question={asked} onClose={close} />;
}

function Asking({ question, onClose }: { question: TableQuestion; onClose: () => void }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const Form = FORMS[question];
  return (
    <FormPopover label={NAMES[question]} beside={caretAnchor} className={css("popover", "table")} onClose={onClose}>
      <Form
        onFinish={($change) => {
          editor.update($change, { discrete: true });
          onClose();
        }}
      />
    </FormPopover>
  );
}

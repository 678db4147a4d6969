import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useSignalValue } from "@lexical/react/useExtensionSignalValue";
import { Popover } from "radix-ui";
import { type JSX, useRef } from "react";
import { classes } from "../../ui/classes.ts";
import pickerStyles from "../../ui/picker.module.css";
import { caretAnchor, frozenAnchor } from "../selection/selection-anchor.ts";
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
  const anchor = useRef(frozenAnchor(caretAnchor));
  const Form = FORMS[question];
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          className={css("popover", "table")}
          aria-label={NAMES[question]}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            editor.focus();
          }}
        >
          <Form
            onFinish={($change) => {
              editor.update($change, { discrete: true });
              onClose();
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useSignalValue } from "@lexical/react/useExtensionSignalValue";
import { useLexicalEditable } from "@lexical/react/useLexicalEditable";
import { HISTORY_MERGE_TAG, HISTORY_PUSH_TAG } from "lexical";
import { Popover } from "radix-ui";
import { type JSX, useRef } from "react";
import type { FootnoteNode } from "../../../document/nodes/footnote/node.ts";
import type { Note } from "../../../document/nodes/footnote/schema.ts";
import { isBlankLine, plainLine } from "../../../document/nodes/plain.ts";
import { overlays } from "../../ui/overlays.ts";
import pickerStyles from "../../ui/picker.module.css";
import { useOwnEvents } from "../views/use-own-events.ts";
import { FootnoteEditingExtension } from "./footnote-extension.ts";
import styles from "./footnote.module.css";
import { NoteEditor } from "./note-editor.tsx";

/** The mark of a footnote, numbered by the style sheet as it stands in the text. Pressing it opens the note. */
export function FootnoteView({ node, note }: { node: FootnoteNode; note: Note }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const { openKey, open } = useExtensionDependency(FootnoteEditingExtension).output;
  const isOpen = useSignalValue(openKey) === node.getKey();
  const readOnly = !useLexicalEditable();
  const mark = useRef<HTMLSpanElement>(null);
  const hasChanged = useRef(false);
  useOwnEvents(mark);

  function write(changed: Note): void {
    // One step back takes back what was written since the note was opened.
    const tag = hasChanged.current ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG;
    hasChanged.current = true;
    editor.update(() => void node.setNote(changed), { tag });
  }
  function close(): void {
    open(null);
    hasChanged.current = false;
    if (readOnly) return;
    editor.update(() => {
      const latest = node.getLatest();
      latest.selectNext(0, 0);
      if (isBlankLine(latest.getNote())) latest.remove();
    });
    editor.focus();
  }

  return (
    <span ref={mark}>
      <Popover.Root open={isOpen} onOpenChange={(next) => (next ? open(node.getKey()) : close())}>
        <Popover.Trigger className={styles["mark"]} aria-label={`Footnote: ${plainLine(note)}`} />
        <Popover.Portal container={overlays()}>
          <Popover.Content
            className={`${pickerStyles["popover"]} ${styles["popover"]}`}
            aria-label="Footnote"
            align="start"
            sideOffset={6}
            collisionPadding={8}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
          >
            <NoteEditor note={note} readOnly={readOnly} onNote={write} onDone={close} />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </span>
  );
}

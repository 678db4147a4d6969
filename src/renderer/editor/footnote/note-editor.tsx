import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalExtensionComposer } from "@lexical/react/LexicalExtensionComposer";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { COMMAND_PRIORITY_CRITICAL, KEY_ENTER_COMMAND } from "lexical";
import { Toolbar } from "radix-ui";
import { type JSX, useEffect, useLayoutEffect, useRef } from "react";
import type { Note } from "../../../document/nodes/footnote/schema.ts";
import { restoreTree } from "../../../document/restore.ts";
import { useSaving } from "../../saving/use-saving.ts";
import { boldCommand, italicCommand } from "../commands/format-commands.ts";
import { linkCommand } from "../commands/link-command.ts";
import { LinkPopover } from "../link/link-popover.tsx";
import { SelectionExtension } from "../selection/selection-extension.ts";
import { CommandButton } from "../toolbar/command-button.tsx";
import { isTextChange, LOAD_TAG } from "../update-tags.ts";
import styles from "./footnote.module.css";
import { bodyOfNote, noteOfBody } from "./note-body.ts";
import { NoteExtension } from "./note-extension.ts";

export interface NoteEditorProps {
  /** The note as it was when it was opened. */
  readonly note: Note;
  readonly readOnly: boolean;
  readonly onNote: (note: Note) => void;
  readonly onDone: () => void;
}

/** Where a note is written. What is typed is the article's at once; Enter says that it is done. */
export function NoteEditor(props: NoteEditorProps): JSX.Element {
  return (
    <LexicalExtensionComposer extension={NoteExtension} contentEditable={null}>
      <NoteText {...props} />
    </LexicalExtensionComposer>
  );
}

function NoteText({ note, readOnly, onNote, onDone }: NoteEditorProps): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const selection = useExtensionSignalValue(SelectionExtension, "state");
  const language = useSaving(({ metadata }) => metadata?.language);
  const opened = useRef(note);
  const latest = useRef({ onNote, onDone });
  useEffect(() => {
    latest.current = { onNote, onDone };
  });

  useLayoutEffect(() => {
    editor.setEditorState(editor.parseEditorState(bodyOfNote(opened.current)), { tag: LOAD_TAG });
    editor.setEditable(!readOnly);
  }, [editor, readOnly]);
  useEffect(() => editor.focus(), [editor]);
  useEffect(
    () =>
      editor.registerUpdateListener((update) => {
        if (!isTextChange(update) || update.tags.has(LOAD_TAG)) return;
        const body = restoreTree(update.editorState.toJSON());
        if (body.ok) latest.current.onNote(noteOfBody(body.value));
      }),
    [editor],
  );
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey === true) return false;
          event?.preventDefault();
          latest.current.onDone();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  );

  return (
    <>
      <ContentEditable
        aria-label="Footnote"
        aria-multiline={false}
        aria-readonly={readOnly}
        className={styles["note"]}
        lang={language}
        dir="auto"
        spellCheck={false}
      />
      {!readOnly && (
        <Toolbar.Root aria-label="Footnote text" className={styles["bar"]}>
          {[boldCommand, italicCommand, linkCommand].map((command) => (
            <CommandButton key={command.id} command={command} selection={selection} />
          ))}
          <span className={styles["hint"]}>Enter closes the note</span>
        </Toolbar.Root>
      )}
      <LinkPopover />
    </>
  );
}

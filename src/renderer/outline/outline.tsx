import { getExtensionDependencyFromEditor } from "@lexical/extension";
import { useSignalValue } from "@lexical/react/useExtensionSignalValue";
import { $getNodeByKey, HISTORY_PUSH_TAG, type LexicalEditor } from "lexical";
import { type JSX, useEffect } from "react";
import { $moveSection, $moveSectionTo } from "../../document/commands/blocks/move-section.ts";
import { useActiveEditor } from "../editor/active-editor.ts";
import { OutlineExtension, watchOutline } from "../editor/outline/outline-extension.ts";
import { OutlineList } from "./outline-list.tsx";
import styles from "./outline.module.css";

/** The outline: the headings of the text, to jump to and to move with all that stands under them. */
export function Outline(): JSX.Element {
  const editor = useActiveEditor((state) => state.editor);
  return (
    <section aria-label="Outline" data-region="outline" className={styles["outline"]}>
      <h1 className={styles["head"]}>Outline</h1>
      {editor !== null && <Sections editor={editor} />}
    </section>
  );
}

function Sections({ editor }: { editor: LexicalEditor }): JSX.Element {
  const { sections, watch } = getExtensionDependencyFromEditor(editor, OutlineExtension).output;
  const shown = useSignalValue(sections);
  useEffect(() => watchOutline(watch), [watch]);
  if (shown.length === 0) {
    return <p className={styles["empty"]}>Headings you write are listed here.</p>;
  }
  return (
    <OutlineList
      sections={shown}
      isEditable={editor.isEditable()}
      onJump={(key) => jumpTo(editor, key)}
      onMove={(key, by) => inOneStep(editor, () => $moveSection(key, by))}
      onDrop={(key, target, isAfter) => inOneStep(editor, () => $moveSectionTo(key, target, isAfter))}
    />
  );
}

function jumpTo(editor: LexicalEditor, key: string): void {
  editor.update(() => void $getNodeByKey(key)?.selectStart(), { discrete: true });
  editor.getElementByKey(key)?.scrollIntoView({ block: "start" });
  editor.focus();
}

function inOneStep(editor: LexicalEditor, $act: () => unknown): void {
  editor.update(() => void $act(), { tag: HISTORY_PUSH_TAG });
}

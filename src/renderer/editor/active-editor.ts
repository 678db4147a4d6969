import { getExtensionDependencyFromEditor } from "@lexical/extension";
import type { LexicalEditor } from "lexical";
import { create } from "zustand";
import { SelectionExtension } from "./selection/selection-extension.ts";
import { NO_SELECTION, type SelectionState } from "./selection/selection-state.ts";

/** The editor of the article at hand, for commands that come from outside it: palette, menus, drop zones. */
export const useActiveEditor = create<{ readonly editor: LexicalEditor | null }>(() => ({ editor: null }));

/** Whether there is an editor that may be written in. */
export function hasEditableEditor(): boolean {
  return useActiveEditor.getState().editor?.isEditable() === true;
}

/** Does something in the active editor and puts the caret back into it. Nothing happens where there is none to write in. */
export function runInActiveEditor(run: (editor: LexicalEditor) => void): void {
  const { editor } = useActiveEditor.getState();
  if (editor === null || !editor.isEditable()) return;
  editor.focus(() => run(editor));
}

/** What the selection in the active editor is in. It stays while the focus is in a palette or a menu. */
export function selectionInActiveEditor(): SelectionState {
  const { editor } = useActiveEditor.getState();
  return editor === null
    ? NO_SELECTION
    : getExtensionDependencyFromEditor(editor, SelectionExtension).output.state.peek();
}

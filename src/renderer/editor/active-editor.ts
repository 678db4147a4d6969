import type { LexicalEditor } from "lexical";
import { create } from "zustand";

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

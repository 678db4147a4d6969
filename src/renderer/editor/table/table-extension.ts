import { getExtensionDependencyFromEditor, signal } from "@lexical/extension";
import { $findTableNode, registerTableSelectionObserver } from "@lexical/table";
import {
  $getNearestNodeFromDOMNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
} from "lexical";
import { $tablePlace } from "../../../document/commands/table/place.ts";

/** What a small form about a table asks for: the size of a new one, or the caption of the one at hand. */
export type TableQuestion = "size" | "caption";

/**
 * Tables under the hand: cells are selected by mouse and Shift+arrows, the arrow keys move through them, and a click on a caption
 * lets it be changed. The Tab key is the document's.
 */
export const TableEditingExtension = defineExtension({
  name: "dateline/table-editing",
  build: () => {
    const question = signal<TableQuestion | null>(null);
    return { question, close: () => void (question.value = null) };
  },
  register: (editor) =>
    mergeRegister(
      registerTableSelectionObserver(editor, false),
      editor.registerCommand(
        CLICK_COMMAND,
        ({ target }) => {
          if (!(target instanceof Element) || target.closest("caption") === null || !editor.isEditable()) return false;
          const node = $getNearestNodeFromDOMNode(target);
          const table = node === null ? null : $findTableNode(node);
          if (table === null) return false;
          if ($tablePlace()?.table.is(table) !== true) table.selectStart();
          askAboutTable(editor, "caption");
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    ),
});

/** Opens a form about a table, once the text stands as it is to stay: a change of it would take the focus back. */
export function askAboutTable(editor: LexicalEditor, question: TableQuestion): void {
  const { output } = getExtensionDependencyFromEditor(editor, TableEditingExtension);
  editor.update(() => undefined, { onUpdate: () => void (output.question.value = question) });
}

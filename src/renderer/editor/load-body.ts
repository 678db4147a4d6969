import { CLEAR_HISTORY_COMMAND, type LexicalEditor } from "lexical";
import { EMPTY_BODY } from "../../document/body.ts";
import { restoreBody } from "../../document/restore.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { LOAD_TAG } from "./update-tags.ts";

/**
 * Puts a stored body into the editor, with a history of its own. A body that cannot be read leaves the editor empty; the
 * answer then says why, and the text in the library must not be saved over.
 */
export function loadBody(editor: LexicalEditor, json: string): DatelineError | null {
  const restored = restoreBody(json);
  const state = editor.parseEditorState(JSON.stringify(restored.ok ? restored.value : EMPTY_BODY));
  // Cleared before, not after: history takes the state that follows for the one to come back to.
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND);
  editor.setEditorState(state, { tag: LOAD_TAG });
  return restored.ok ? null : restored.error;
}

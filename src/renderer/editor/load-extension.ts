import { getExtensionDependencyFromEditor, signal } from "@lexical/extension";
import { CLEAR_HISTORY_COMMAND, defineExtension, type LexicalEditor } from "lexical";
import { EMPTY_BODY } from "../../document/body.ts";
import { restoreBody } from "../../document/restore.ts";
import type { Article } from "../../shared/article/article.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { AutosaveExtension } from "./autosave-extension.ts";
import { LOAD_TAG } from "./update-tags.ts";

/** Puts articles into the editor and knows why one could not be read, if so. */
export const LoadExtension = defineExtension({
  name: "dateline/load",
  dependencies: [AutosaveExtension],
  build: () => ({ obstacle: signal<DatelineError | null>(null) }),
});

/**
 * Puts an article's body into the editor, with a history of its own. A body that cannot be read leaves the editor empty and
 * without an article to save to: what the library has is not touched.
 */
export function loadArticle(editor: LexicalEditor, { id, body }: Pick<Article, "id" | "body">): void {
  const { obstacle } = getExtensionDependencyFromEditor(editor, LoadExtension).output;
  const { articleId } = getExtensionDependencyFromEditor(editor, AutosaveExtension).output;
  const restored = restoreBody(body);
  articleId.value = null;
  // Cleared before, not after: history takes the state that follows for the one to come back to.
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND);
  editor.setEditorState(editor.parseEditorState(restored.ok ? restored.value : EMPTY_BODY), { tag: LOAD_TAG });
  articleId.value = restored.ok ? id : null;
  obstacle.value = restored.ok ? null : restored.error;
}

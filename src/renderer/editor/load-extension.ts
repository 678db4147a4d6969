import { getExtensionDependencyFromEditor, signal } from "@lexical/extension";
import { createEmptyHistoryState, HistoryExtension } from "@lexical/history";
import { defineExtension, type LexicalEditor } from "lexical";
import { EMPTY_BODY } from "../../document/body.ts";
import { restoreBody } from "../../document/restore.ts";
import type { Article } from "../../shared/article/article.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { AutosaveExtension } from "./autosave-extension.ts";
import { LOAD_TAG } from "./update-tags.ts";

type LoadedArticle = Pick<Article, "id" | "body">;

/** Puts articles into the editor and knows why one could not be read, if so. */
export const LoadExtension = defineExtension({
  name: "dateline/load",
  dependencies: [AutosaveExtension, HistoryExtension],
  build: () => ({ obstacle: signal<DatelineError | null>(null), loaded: signal<LoadedArticle | null>(null) }),
});

/**
 * Puts an article's body into the editor, with a history of its own. A body that cannot be read leaves the editor empty and
 * without an article to save to: what the library has is not touched. An article that is in it as it was opened is left alone.
 */
export function loadArticle(editor: LexicalEditor, article: LoadedArticle): void {
  const { obstacle, loaded } = getExtensionDependencyFromEditor(editor, LoadExtension).output;
  if (loaded.peek() === article) return;
  loaded.value = null;
  const { articleId } = getExtensionDependencyFromEditor(editor, AutosaveExtension).output;
  const { historyState } = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
  const restored = restoreBody(article.body);
  articleId.value = null;
  // Made before, not after: history takes the state that follows for the one to come back to. A command that clears the one there is
  // would read the browser's selection, which lays out the window before it is finished.
  historyState.value = createEmptyHistoryState();
  editor.setEditorState(editor.parseEditorState(restored.ok ? restored.value : EMPTY_BODY), { tag: LOAD_TAG });
  articleId.value = restored.ok ? article.id : null;
  obstacle.value = restored.ok ? null : restored.error;
  loaded.value = article;
}

import { signal } from "@lexical/extension";
import { defineExtension, type EditorState, safeCast } from "lexical";
import { isTextChange, LOAD_TAG } from "./update-tags.ts";

/** Reports that an article's text has changed; `serialise` turns it into JSON when it is about to be saved, not at each key. */
export type ReportChange = (articleId: string, serialise: () => string) => void;

/** Hands every change of the text on to be saved, under the article that it was typed into; under none, nothing is saved. */
export const AutosaveExtension = defineExtension({
  name: "dateline/autosave",
  config: safeCast<{ reportChange: ReportChange }>({ reportChange: () => {} }),
  build: () => ({ articleId: signal<string | null>(null) }),
  register: (editor, { reportChange }, extension) => {
    const { articleId } = extension.getOutput();
    return editor.registerUpdateListener((update) => {
      const id = articleId.peek();
      if (id === null || !isTextChange(update) || update.tags.has(LOAD_TAG)) return;
      reportChange(id, () => serialiseState(update.editorState));
    });
  },
});

/** An editor state as the JSON text that the library keeps. */
export function serialiseState(editorState: EditorState): string {
  return JSON.stringify(editorState);
}

import { defineExtension, type EditorState, safeCast } from "lexical";
import { isTextChange, LOAD_TAG } from "./update-tags.ts";

/** Reports that the text has changed; `serialise` turns it into JSON when it is about to be saved, not at each key. */
export type ReportChange = (serialise: () => string) => void;

/** Hands every change of the text on to be saved. */
export const AutosaveExtension = defineExtension({
  name: "dateline/autosave",
  config: safeCast<{ reportChange: ReportChange }>({ reportChange: () => {} }),
  register: (editor, { reportChange }) =>
    editor.registerUpdateListener((update) => {
      if (isTextChange(update) && !update.tags.has(LOAD_TAG)) reportChange(() => serialiseState(update.editorState));
    }),
});

/** An editor state as the JSON text that the library keeps. */
export function serialiseState(editorState: EditorState): string {
  return JSON.stringify(editorState.toJSON(true));
}

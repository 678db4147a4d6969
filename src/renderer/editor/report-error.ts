import { notify } from "../app/notices-store.ts";

/**
 * Tells the reporter that the editor has met an error of its own. Lexical has then gone back to the last good state, which stays
 * on the screen and is saved as ever.
 */
export function reportEditorError(error: Error): void {
  notify({
    kind: "failure",
    message: "The last change could not be made.",
    place: error.message,
    mend: "Your text is as it was before it. Please tell the makers of Dateline what you did.",
  });
  reportError(error);
}

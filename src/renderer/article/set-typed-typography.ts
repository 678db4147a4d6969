import { typographyFor } from "../../language/typography/typography.ts";

/**
 * Sets the character that has just been typed into a text box as the language has it. It goes through the browser's own editing, so
 * that an undo gives the typed character back.
 */
export function setTypedTypography(box: HTMLTextAreaElement, typed: Event, language: string): void {
  if (!(typed instanceof InputEvent) || typed.inputType !== "insertText" || typed.isComposing) return;
  const end = box.selectionEnd;
  if (typed.data === null || typed.data.length !== 1 || box.value.charAt(end - 1) !== typed.data) return;
  const replacement = typographyFor(language)(box.value.slice(0, end - 1), typed.data);
  if (replacement === undefined) return;
  box.setSelectionRange(end - 1 - replacement.deleteBefore, end);
  document.execCommand("insertText", false, replacement.insert);
}

import {
  COLLABORATION_TAG,
  COMPOSITION_END_TAG,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  safeCast,
} from "lexical";
import { typographyFor } from "../../../language/typography/typography.ts";
import { $replaceInLine } from "../language/replace-in-line.ts";
import { LOAD_TAG } from "../update-tags.ts";
import { $typedCharacter } from "./typed-character.ts";

/** Updates in which nothing was typed, or which an input method has composed. */
const NOT_TYPED = [HISTORIC_TAG, PASTE_TAG, COMPOSITION_END_TAG, COLLABORATION_TAG, HISTORY_PUSH_TAG, LOAD_TAG];

/**
 * Sets quotation marks, dashes, ellipses and spaces as the article's language has them, as they are typed. The typed character goes
 * in first and is replaced in a step of its own, so that one undo gives it back.
 */
export const TypographyExtension = defineExtension({
  name: "dateline/typography",
  config: safeCast<{ readLanguage: () => string; isOn: () => boolean }>({
    readLanguage: () => "en",
    isOn: () => false,
  }),
  register: (editor, { readLanguage, isOn }) =>
    editor.registerUpdateListener(({ tags, dirtyLeaves, editorState, prevEditorState }) => {
      // A key changes one text, or two where it splits one.
      if (dirtyLeaves.size === 0 || dirtyLeaves.size > 2 || editor.isComposing() || !isOn()) return;
      if (NOT_TYPED.some((tag) => tags.has(tag))) return;
      const typed = editorState.read(() => $typedCharacter(prevEditorState, (key) => dirtyLeaves.has(key)));
      if (typed === undefined) return;
      const { line, before, character, end } = typed;
      const replacement = typographyFor(readLanguage())(before, character);
      if (replacement === undefined) return;
      editor.update(() => void $replaceInLine(line, end - 1 - replacement.deleteBefore, end, replacement.insert), {
        tag: HISTORY_PUSH_TAG,
      });
    }),
});

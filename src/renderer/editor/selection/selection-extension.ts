import { signal } from "@lexical/extension";
import { defineExtension } from "lexical";
import { $readSelectionState, isSameSelectionState, NO_SELECTION } from "./selection-state.ts";

/** Tells toolbars what the selection is in, only when that changes: typing within a word tells them nothing. */
export const SelectionExtension = defineExtension({
  name: "dateline/selection",
  build: () => ({ state: signal(NO_SELECTION) }),
  register: (editor, _config, extension) => {
    const { state } = extension.getOutput();
    return editor.registerUpdateListener(({ editorState }) => {
      const next = editorState.read($readSelectionState);
      if (!isSameSelectionState(state.peek(), next)) state.value = next;
    });
  },
});

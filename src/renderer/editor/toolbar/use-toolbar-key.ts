import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { COMMAND_PRIORITY_NORMAL, KEY_DOWN_COMMAND } from "lexical";
import { type RefObject, useEffect } from "react";

/** Lets Alt+F10 move the focus from the text into a toolbar. Of several, the one that came last has it. */
export function useToolbarKey(toolbar: RefObject<HTMLElement | null>): void {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const button = toolbar.current?.querySelector<HTMLElement>("button:not(:disabled)");
          if (event.key !== "F10" || !event.altKey || button === null || button === undefined || event.defaultPrevented)
            return false;
          event.preventDefault();
          button.focus();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor, toolbar],
  );
}

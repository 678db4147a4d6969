import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { type CommandListenerPriority, KEY_DOWN_COMMAND } from "lexical";
import { type KeyboardEvent, type RefObject, useEffect } from "react";

/**
 * Lets Alt+F10 move the focus from the text into a toolbar, of several into the one with the highest priority. Answers the
 * toolbar's own key handler, by which Escape moves it back.
 */
export function useToolbarKeys(
  toolbar: RefObject<HTMLElement | null>,
  priority: CommandListenerPriority,
): (event: KeyboardEvent) => void {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const button = toolbar.current?.querySelector<HTMLElement>("button:not(:disabled)");
          if (event.key !== "F10" || !event.altKey || button === null || button === undefined) return false;
          event.preventDefault();
          button.focus();
          return true;
        },
        priority,
      ),
    [editor, toolbar, priority],
  );
  return (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    editor.focus();
  };
}

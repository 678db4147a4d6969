import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import {
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from "lexical";
import { useEffect } from "react";

/** What the keys do in a listbox that is steered from the text. */
export interface ListboxActions {
  readonly move: (by: 1 | -1) => void;
  readonly choose: () => void;
  readonly dismiss: () => void;
}

/**
 * Steers a listbox from the text: arrow keys move, Enter and Tab choose, Escape dismisses. The text area tells screen readers
 * which line is active, as the ARIA practices have it for a listbox popup. Without a list, nothing is steered.
 */
export function useListboxKeys(list: HTMLElement | null, { move, choose, dismiss }: ListboxActions): void {
  const [editor] = useLexicalComposerContext();

  useEffect(() => {
    const root = editor.getRootElement();
    if (root === null || list === null) return;
    const nameActive = (): void =>
      root.setAttribute("aria-activedescendant", list.querySelector('[aria-selected="true"]')?.id ?? "");
    const observer = new MutationObserver(nameActive);
    observer.observe(list, { subtree: true, attributeFilter: ["aria-selected"] });
    root.setAttribute("aria-autocomplete", "list");
    root.setAttribute("aria-controls", list.id);
    nameActive();
    return () => {
      observer.disconnect();
      for (const name of ["aria-autocomplete", "aria-controls", "aria-activedescendant"]) root.removeAttribute(name);
    };
  }, [editor, list]);

  useEffect(() => {
    if (list === null) return;
    const on = <Event extends KeyboardEvent | null>(command: LexicalCommand<Event>, act: () => void): (() => void) =>
      editor.registerCommand(
        command,
        (event) => {
          if (event?.isComposing === true) return false;
          event?.preventDefault();
          act();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      );
    return mergeRegister(
      on(KEY_ARROW_DOWN_COMMAND, () => move(1)),
      on(KEY_ARROW_UP_COMMAND, () => move(-1)),
      on(KEY_ENTER_COMMAND, choose),
      on(KEY_TAB_COMMAND, choose),
      on(KEY_ESCAPE_COMMAND, dismiss),
    );
  }, [editor, list, move, choose, dismiss]);
}

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

export interface ListboxKeys {
  readonly id: string;
  readonly activeId: string;
  readonly count: number;
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly choose: (index: number) => void;
  readonly dismiss: () => void;
}

/** Steers a listbox from the text: arrow keys move, Enter and Tab choose, Escape dismisses. */
export function useListboxKeys({ id, activeId, count, active, setActive, choose, dismiss }: ListboxKeys): void {
  const [editor] = useLexicalComposerContext();

  useEffect(() => {
    const root = editor.getRootElement();
    root?.setAttribute("aria-controls", id);
    root?.setAttribute("aria-autocomplete", "list");
    root?.setAttribute("aria-haspopup", "listbox");
    return () => {
      for (const name of ["aria-controls", "aria-autocomplete", "aria-haspopup", "aria-activedescendant"])
        root?.removeAttribute(name);
    };
  }, [editor, id]);

  useEffect(() => editor.getRootElement()?.setAttribute("aria-activedescendant", activeId), [editor, activeId]);

  useEffect(() => {
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
      on(KEY_ARROW_DOWN_COMMAND, () => setActive((active + 1) % count)),
      on(KEY_ARROW_UP_COMMAND, () => setActive((active - 1 + count) % count)),
      on(KEY_ENTER_COMMAND, () => choose(active)),
      on(KEY_TAB_COMMAND, () => choose(active)),
      on(KEY_ESCAPE_COMMAND, dismiss),
    );
  }, [editor, active, count, setActive, choose, dismiss]);
}

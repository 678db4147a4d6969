import type { LexicalEditor } from "lexical";
import type { Shortcut } from "../../commands/shortcut.ts";
import type { IconName } from "../../ui/icon.tsx";
import type { SelectionState } from "../selection/selection-state.ts";

/** Something that can be done to the text. One list of these feeds the toolbars, the slash menu, the keys and the palette. */
export interface EditorCommand {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly shortcut?: Shortcut;
  /** Other words by which it is found in the slash menu and the palette. */
  readonly keywords?: readonly string[];
  /** Whether its button is pressed. */
  readonly isActive?: (selection: SelectionState) => boolean;
  /** Whether it can be done where the selection is; anywhere, if left out. */
  readonly isAvailable?: (selection: SelectionState) => boolean;
  readonly run: (editor: LexicalEditor) => void;
}

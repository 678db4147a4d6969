import { $leaveFrame, $turnInto, type TextBlockKind } from "../../../document/commands/turn-into.ts";
import type { Shortcut } from "../../commands/shortcut.ts";
import type { IconName } from "../../ui/icon.tsx";
import { $readSelectionState, type SelectionState } from "../selection/selection-state.ts";
import type { EditorCommand } from "./editor-command.ts";

export const paragraphCommand = blockCommand("paragraph", "Paragraph", "pilcrow", "mod+alt+0", ["text"]);
export const headingCommands: readonly EditorCommand[] = [
  blockCommand("heading-2", "Heading 2", "heading-2", "mod+alt+2", ["sub-heading", "crosshead", "h2"]),
  blockCommand("heading-3", "Heading 3", "heading-3", "mod+alt+3", ["sub-heading", "crosshead", "h3"]),
  blockCommand("heading-4", "Heading 4", "heading-4", "mod+alt+4", ["sub-heading", "crosshead", "h4"]),
];
export const bulletedListCommand = blockCommand("bulleted-list", "Bulleted list", "list", "mod+shift+8", [
  "unordered",
  "points",
]);
export const numberedListCommand = blockCommand("numbered-list", "Numbered list", "list-ordered", "mod+shift+7", [
  "ordered",
]);
export const quotationCommand = blockCommand("quotation", "Quotation", "quote", "mod+shift+9", [
  "block quote",
  "speaker",
]);
export const pullQuoteCommand = blockCommand("pull-quote", "Pull quote", "message-square-quote", "mod+alt+9", [
  "speaker",
]);
export const boxCommands: readonly EditorCommand[] = [
  blockCommand("key-points", "Key points", "list-checks", "mod+alt+k", ["summary", "in brief", "box"]),
  blockCommand("fact-box", "Fact box", "badge-info", "mod+alt+b", ["aside", "background", "sidebar"]),
  blockCommand("editors-note", "Editor’s note", "sticky-note", "mod+alt+e", [
    "editors note",
    "correction",
    "clarification",
  ]),
];

/** What the blocks of the selection can be turned into. */
export const blockCommands: readonly EditorCommand[] = [
  paragraphCommand,
  ...headingCommands,
  bulletedListCommand,
  numberedListCommand,
  quotationCommand,
  pullQuoteCommand,
  ...boxCommands,
];

/** Turns the blocks of the selection into a kind, or, where they are of that kind, back into paragraphs. */
function blockCommand(
  kind: TextBlockKind,
  label: string,
  icon: IconName,
  shortcut: Shortcut,
  keywords: readonly string[],
): EditorCommand {
  return {
    id: `block.${kind}`,
    label,
    icon,
    shortcut,
    keywords,
    isActive: (selection) => isOfKind(selection, kind),
    run: (editor) => editor.update(() => $turnIntoOrBack(kind)),
  };
}

function isOfKind({ block, frame }: SelectionState, kind: TextBlockKind): boolean {
  return block === kind || frame === kind;
}

function $turnIntoOrBack(kind: TextBlockKind): void {
  const selection = $readSelectionState();
  if (selection.frame === kind) $leaveFrame();
  else $turnInto(selection.block === kind ? "paragraph" : kind);
}

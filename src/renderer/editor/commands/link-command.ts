import { editLink } from "../link/link-editing-extension.ts";
import type { EditorCommand } from "./editor-command.ts";

export const linkCommand: EditorCommand = {
  id: "text.link",
  label: "Link",
  icon: "link",
  shortcut: "mod+shift+k",
  keywords: ["address", "url", "hyperlink"],
  isActive: ({ link }) => link !== null,
  run: editLink,
};

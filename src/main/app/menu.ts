import { Menu, type MenuItemConstructorOptions } from "electron";
import type { MenuCommand } from "../../shared/ipc/events.ts";

interface CommandItem {
  label: string;
  command: MenuCommand;
  accelerator?: string;
}
type Item = CommandItem | { role: NonNullable<MenuItemConstructorOptions["role"]>; label?: string } | "separator";

const FILE: readonly Item[] = [
  { label: "New Article", command: "article.new", accelerator: "CmdOrCtrl+N" },
  { label: "New from Template…", command: "template.new", accelerator: "CmdOrCtrl+Shift+N" },
  { label: "Save as Template…", command: "template.save" },
  { label: "History…", command: "history.open", accelerator: "CmdOrCtrl+Shift+H" },
  { label: "Name This Version…", command: "history.name-version" },
  "separator",
  { label: "Open Library…", command: "library.open", accelerator: "CmdOrCtrl+O" },
  "separator",
  { label: "Back Up Now", command: "backup.take" },
  { label: "Restore from Backup…", command: "backup.restore" },
  "separator",
  { label: "Import…", command: "article.import", accelerator: "CmdOrCtrl+Shift+O" },
  { label: "Import from Clipboard", command: "article.import-clipboard" },
  { label: "Export as HTML…", command: "article.export-html", accelerator: "CmdOrCtrl+E" },
  { label: "Export as PDF…", command: "article.export-pdf" },
  { label: "Export as JSON…", command: "article.export-json", accelerator: "CmdOrCtrl+Shift+E" },
  { label: "Export the Site…", command: "edition.export" },
  "separator",
];
const SETTINGS: Item = { label: "Settings…", command: "settings.open", accelerator: "CmdOrCtrl+," };
const EDIT: readonly Item[] = [
  { role: "undo" },
  { role: "redo" },
  "separator",
  { role: "cut" },
  { role: "copy" },
  { role: "paste" },
  { role: "pasteAndMatchStyle", label: "Paste as Plain Text" },
  { role: "selectAll" },
  "separator",
  { label: "Find…", command: "find.open", accelerator: "CmdOrCtrl+F" },
  {
    label: "Find and Replace…",
    command: "find.replace",
    accelerator: process.platform === "darwin" ? "Cmd+Alt+F" : "Ctrl+H",
  },
];
const VIEW: readonly Item[] = [
  { label: "Command Palette…", command: "palette.open", accelerator: "CmdOrCtrl+K" },
  "separator",
  { label: "Desk", command: "view.desk", accelerator: "CmdOrCtrl+1" },
  { label: "Details", command: "view.details", accelerator: "CmdOrCtrl+2" },
  { label: "Preview", command: "view.preview", accelerator: "CmdOrCtrl+3" },
  "separator",
  { role: "resetZoom" },
  { role: "zoomIn" },
  { role: "zoomOut" },
  "separator",
  { role: "togglefullscreen" },
];
const HELP: readonly Item[] = [{ label: "Keyboard Shortcuts", command: "shortcuts.open", accelerator: "CmdOrCtrl+/" }];

/** Sets the native menus. Each item of Dateline's own only names a command; the window knows what it means. */
export function setMenu(run: (command: MenuCommand) => void): void {
  const items = (list: readonly Item[]): MenuItemConstructorOptions[] => list.map((item) => native(item, run));
  const isMac = process.platform === "darwin";
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: "appMenu" } as const] : []),
      { label: "&File", submenu: items([...FILE, SETTINGS, "separator", { role: isMac ? "close" : "quit" }]) },
      { label: "&Edit", submenu: items(EDIT) },
      { label: "&View", submenu: items(VIEW) },
      { role: "windowMenu" },
      { label: "&Help", role: "help", submenu: items(HELP) },
    ]),
  );
}

function native(item: Item, run: (command: MenuCommand) => void): MenuItemConstructorOptions {
  if (item === "separator") return { type: "separator" };
  if ("role" in item) return item;
  const { label, command, accelerator } = item;
  return {
    label,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => run(command),
  };
}

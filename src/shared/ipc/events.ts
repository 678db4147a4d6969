import type { DatelineError } from "../errors.ts";

/** The commands the native menus can ask the window to run; the window's own command list gives them their meaning. */
export type MenuCommand =
  | "article.new"
  | "article.import"
  | "article.export-html"
  | "article.export-json"
  | "history.open"
  | "history.name-version"
  | "library.open"
  | "palette.open"
  | "view.desk"
  | "view.details"
  | "view.preview"
  | "settings.open"
  | "shortcuts.open";

/** What main tells the window unasked. `flush` asks it to save all it holds and then call `flushed`. */
export interface Events {
  command: MenuCommand;
  flush: null;
  "library-changed": null;
  problem: DatelineError;
}
export type EventName = keyof Events;

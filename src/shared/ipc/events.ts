import type { BackupProgress } from "../backup.ts";
import type { EditionProgress } from "../edition.ts";
import type { DatelineError } from "../errors.ts";

/** The commands the native menus can ask the window to run; the window's own command list gives them their meaning. */
export type MenuCommand =
  | "article.new"
  | "template.new"
  | "template.save"
  | "article.import"
  | "article.import-clipboard"
  | "article.export-html"
  | "article.export-pdf"
  | "article.export-json"
  | "edition.export"
  | "history.open"
  | "history.name-version"
  | "find.open"
  | "find.replace"
  | "library.open"
  | "backup.take"
  | "backup.restore"
  | "palette.open"
  | "view.desk"
  | "view.details"
  | "view.preview"
  | "settings.open"
  | "shortcuts.open";

/**
 * What main tells the window unasked. `flush` asks it to save all it holds and then call `flushed`. The progress of a backup or
 * a site is null once it is done.
 */
export interface Events {
  command: MenuCommand;
  flush: null;
  "library-changed": null;
  "themes-changed": null;
  problem: DatelineError;
  "backup-progress": BackupProgress | null;
  "edition-progress": EditionProgress | null;
}
export type EventName = keyof Events;

/** An event with what belongs to it. */
export type WindowEvent = { [E in EventName]: { event: E; payload: Events[E] } }[EventName];

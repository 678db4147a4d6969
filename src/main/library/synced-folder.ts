import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { failureOf } from "../db/failure.ts";

/** Services that keep a folder the same on several machines, by what their folders are called. */
const BY_NAME: readonly (readonly [service: string, name: RegExp])[] = [
  ["iCloud Drive", /^(Mobile Documents|com~apple~CloudDocs|iCloud ?Drive)$/i],
  ["Dropbox", /^Dropbox( \(.+\))?$/i],
  ["OneDrive", /^OneDrive([ -].+)?$/i],
  ["Google Drive", /^(Google ?Drive|My Drive|GoogleDrive-.+)$/i],
  ["Nextcloud", /^(Nextcloud|ownCloud)\d*$/i],
  ["Box", /^(Box|Box Sync|Box-Box)$/i],
  ["pCloud", /^(pCloud ?Drive|pCloud)$/i],
  ["MEGA", /^(MEGA|MEGAsync)$/i],
  ["Yandex.Disk", /^Yandex\.?Disk$/i],
  ["Syncthing", /^Syncthing$/i],
];

/** And by the marks they leave in them. */
const BY_MARK: readonly (readonly [service: string, mark: string])[] = [
  ["Syncthing", ".stfolder"],
  ["Dropbox", ".dropbox"],
  ["Dropbox", ".dropbox.cache"],
  ["Nextcloud", ".nextcloudsync.log"],
  ["Nextcloud", ".sync_journal.db"],
  ["Google Drive", ".tmp.driveupload"],
  ["MEGA", ".megaignore"],
];

/**
 * The service that synchronises a folder, told by the names of the folders on its path and the marks in them; null where none
 * is known to. `marksIn` answers the names in a folder.
 */
export function syncServiceFor(folder: string, marksIn: (folder: string) => readonly string[]): string | null {
  for (let place = folder; ; place = dirname(place)) {
    const name = place.split(/[\\/]/).findLast((part) => part !== "") ?? "";
    const named = BY_NAME.find(([, pattern]) => pattern.test(name));
    if (named !== undefined) return named[0];
    const names = marksIn(place);
    const marked = BY_MARK.find(([, mark]) => names.includes(mark));
    if (marked !== undefined) return marked[0];
    if (dirname(place) === place) return null;
  }
}

/** As `syncServiceFor`, for a folder of this machine. */
export function syncServiceOf(folder: string): string | null {
  const marks = BY_MARK.map(([, mark]) => mark);
  return syncServiceFor(folder, (place) => marks.filter((mark) => existsSync(join(place, mark))));
}

const CONFLICT_WORDS = [
  /\(.*conflicted copy.*\)/i,
  /\.sync-conflict-\d/i,
  /_conf\(\d+\)/i,
  /\(conflict.*\)/i,
  /\[conflict.*\]/i,
];
/** OneDrive and iCloud only add a machine's name or a number. */
const COPY_OF_DATABASE = /^dateline(-[^.]+| \(\d+\)| \d+)\.db$/i;

/** The names among those in a library's folder that are copies made where two machines had written at once. */
export function conflictCopies(names: readonly string[]): string[] {
  return names
    .filter((name) => CONFLICT_WORDS.some((words) => words.test(name)) || COPY_OF_DATABASE.test(name))
    .toSorted();
}

/** As `conflictCopies`, for a folder of this machine; none where it cannot be looked into. */
export function conflictCopiesIn(folder: string): string[] {
  try {
    return conflictCopies(readdirSync(folder));
  } catch (thrown) {
    if (failureOf(thrown) === undefined) throw thrown;
    return [];
  }
}

import { join } from "node:path";

/** The files and folders of a library. */
export interface LibraryPaths {
  readonly folder: string;
  readonly database: string;
  readonly lock: string;
  readonly assets: string;
  readonly backups: string;
  /** The recovery journal. */
  readonly recovery: string;
  /** Its own themes, a folder each. */
  readonly themes: string;
  /** Files made from pictures for pages: they can be made again at any time. */
  readonly cache: string;
}

/** Where the parts of the library in `folder` are. */
export function libraryPaths(folder: string): LibraryPaths {
  return {
    folder,
    database: join(folder, "dateline.db"),
    lock: join(folder, "dateline.lock"),
    assets: join(folder, "assets"),
    backups: join(folder, "backups"),
    recovery: join(folder, "recovery"),
    themes: join(folder, "themes"),
    cache: join(folder, "cache"),
  };
}

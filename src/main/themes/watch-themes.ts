import { existsSync, type FSWatcher, watch } from "node:fs";
import type { Library } from "../library/library.ts";

/** How long changes of files are gathered, in milliseconds: editors write a file in several steps. */
const GATHERED = 120;

/** Watches the open library's own themes. */
export interface ThemeWatch {
  /** Looks again which library is open, and whether it has themes of its own by now. */
  noticed(library: Library | null): void;
}

/** Calls `onChange` after files of the open library's own themes have changed. */
export function watchThemes(onChange: () => void): ThemeWatch {
  let watcher: FSWatcher | undefined;
  let watched: string | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    watcher?.close();
    [watcher, watched] = [undefined, undefined];
  }

  function start(folder: string): void {
    try {
      watcher = watch(folder, { recursive: true, persistent: false }, () => {
        clearTimeout(gathering);
        gathering = setTimeout(onChange, GATHERED);
        gathering.unref();
      });
      // A folder that goes away ends the watch; it is taken up again when the folder is back.
      watcher.on("error", stop);
      watched = folder;
    } catch {
      // A system that cannot watch a folder, or no more of them: the preview follows at the next save.
      stop();
    }
  }

  return {
    noticed(library) {
      const folder = library?.paths.themes;
      if (folder === watched) return;
      stop();
      if (folder !== undefined && existsSync(folder)) start(folder);
    },
  };
}

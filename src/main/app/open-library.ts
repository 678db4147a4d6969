import type { DatelineError } from "../../shared/errors.ts";
import { join, resolve } from "node:path";
import type { LibraryInfo } from "../../shared/library.ts";
import type { Result } from "../../shared/result.ts";
import type { LibraryClient } from "../worker/client.ts";
import type { SettingsStore } from "./settings.ts";
import { watchHealth } from "./watch-health.ts";

/** Which library is open, and how another is opened. */
export interface OpenLibraries {
  /** The folder to open at start: the one named from outside, else the last one, else the one of the app's own. */
  readonly firstFolder: string;
  /** Where the open library's pictures are; undefined while none is open. */
  readonly assetsFolder: () => string | undefined;
  /** Opens the library in a folder in place of the one that is open; makes one, with the samples, where there is none. */
  readonly open: (folder: string) => Promise<Result<LibraryInfo>>;
}

export interface OpenLibrariesOptions {
  library: LibraryClient;
  settings: SettingsStore;
  userData: string;
  healthWorker: string;
  reportBug: (description: string) => void;
}

/** Keeps account of the open library. The one named by `DATELINE_LIBRARY` is opened for this start only. */
export function openLibraries(options: OpenLibrariesOptions): OpenLibraries {
  const { library, settings, userData } = options;
  const named = process.env["DATELINE_LIBRARY"];
  const firstFolder = resolve(named || settings.read().libraryFolder || join(userData, "Library"));
  let openFolder: string | undefined;
  let callOffWatch = (): void => undefined;
  const onDamage = (error: DatelineError): void => void library.request("session.damaged", { error });

  return {
    firstFolder,
    assetsFolder: () => (openFolder === undefined ? undefined : join(openFolder, "assets")),
    open: async (folder) => {
      const opened = await library.request("session.open", { folder, create: true, samples: true });
      if (!opened.ok) return opened;
      openFolder = opened.value.folder;
      if (openFolder !== firstFolder) settings.change({ libraryFolder: openFolder });
      callOffWatch();
      // A library that opens damaged is shown as far as it can be read already.
      if (!opened.value.damaged)
        callOffWatch = watchHealth(options.healthWorker, openFolder, onDamage, options.reportBug);
      return opened;
    },
  };
}

import { resolve } from "node:path";
import type { DatelineError } from "../../shared/errors.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { failureOf } from "../db/failure.ts";
import type { Library } from "../library/library.ts";
import { openLibrary, type OpenedLibrary } from "../library/open-library.ts";
import { isWritable } from "../library/writable.ts";

/**
 * The one library that is open, kept open through what can happen to its folder: a drive that is unplugged and comes back, a
 * folder that is moved away and back, one that becomes writable again.
 */
export interface HeldLibrary {
  /** The library as it is held, or null before one is open. */
  readonly library: Library | null;
  /** The library, opened again where that has become necessary; fails while it cannot be had. */
  current(): Promise<Result<Library>>;
  /** Opens the library in a folder in place of the one that is held, once `settle` is done with that one. */
  open(folder: string, options: { create: boolean; settle: () => Promise<unknown> }): Promise<Result<OpenedLibrary>>;
  /** Lets go of the library and takes what `make` answers in its place; requests wait meanwhile. */
  exchange(make: () => Promise<Result<Library>>): Promise<Result<Library>>;
  /** Has the connection to the library made anew at the next request, since it may no longer be good. */
  doubt(): void;
  /** Whether `current` would have to open the library again. */
  needsReopening(): boolean;
  close(): void;
}

/** Holds no library yet. */
export function holdLibrary(): HeldLibrary {
  let library: Library | null = null;
  let folder: string | null = null;
  let doubted = false;
  let reopening: Promise<Result<Library>> | null = null;

  function needsReopening(): boolean {
    if (folder === null) return false;
    if (library === null || doubted || !library.isInPlace()) return true;
    return library.readOnlyCause === "folder" && isWritable(library.paths);
  }

  function exchange(make: () => Promise<Result<Library>>): Promise<Result<Library>> {
    const settled = reopening ?? Promise.resolve();
    const exchanging = settled.then(async () => {
      letGo();
      const made = await make();
      if (made.ok) take(made.value);
      return made;
    });
    reopening = exchanging.finally(() => {
      reopening = null;
    });
    return reopening;
  }

  async function reopen(place: string): Promise<Result<Library>> {
    const opened = await openLibrary(place, { create: false, access: "write", damaged: "show" });
    return opened.ok ? succeed(opened.value.library) : fail(asGone(opened.error, place));
  }

  function take(taken: Library): void {
    library = taken;
    folder = taken.paths.folder;
    doubted = false;
  }

  function letGo(): void {
    const held = library;
    library = null;
    try {
      held?.close();
    } catch (thrown) {
      // What has gone away cannot be closed in good order; all that was acknowledged is on its disk.
      if (failureOf(thrown) === undefined) throw thrown;
    }
  }

  return {
    get library() {
      return library;
    },
    needsReopening,
    async current() {
      if (folder === null) return fail(notOpen);
      if (reopening !== null) return reopening;
      if (library !== null && !needsReopening()) return succeed(library);
      const place = folder;
      return exchange(() => reopen(place));
    },
    async open(place, { create, settle }) {
      if (library !== null && folder === resolve(place)) return succeed({ library, created: false });
      const opened = await openLibrary(place, { create, access: "write", damaged: "show" });
      if (!opened.ok) return opened;
      await settle();
      letGo();
      take(opened.value.library);
      return opened;
    },
    exchange,
    doubt() {
      doubted = true;
    },
    close() {
      letGo();
      folder = null;
    },
  };
}

/** That a library which was open is not to be found means something else than that a folder never held one. */
function asGone(error: DatelineError, folder: string): DatelineError {
  if (error.code !== "library-missing") return error;
  return {
    code: "library-missing",
    message: "The library’s folder is gone: its drive was unplugged, or it was moved.",
    place: folder,
    mend: "Put it back: Dateline then goes on by itself. Until then keep this window open.",
  };
}

const notOpen = { code: "library-missing", message: "No library is open." } as const;

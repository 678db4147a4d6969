import { fromBufferPromise, openPromise, type ZipFile } from "yauzl";

const OPTIONS = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;

/** So many files stay open at once, however many zips a folder holds: a process may not open any number. */
const MOST_OPEN = 32;

/** Where the bytes of a zip come from, asked again whenever something of it is read. */
export interface ZipSource {
  readonly zip: () => Promise<ZipFile>;
  readonly close: () => void;
}

/** A zip that is in memory. */
export function zipOfBytes(bytes: Buffer): ZipSource {
  let opened: Promise<ZipFile> | undefined;
  return {
    zip: () => (opened ??= fromBufferPromise(bytes, OPTIONS).then(heard)),
    // What could not be opened has been reported by whoever asked for it, and needs no closing.
    close: () =>
      void opened?.then(
        (zip) => zip.close(),
        () => {},
      ),
  };
}

/** The zips that are files, each open while it is among those that were last read from. */
export class ZipHandles {
  readonly #open = new Map<string, ZipFile>();

  /** The zip at a path. */
  source(path: string): ZipSource {
    return { zip: () => this.#take(path), close: () => this.#close(path) };
  }

  async #take(path: string): Promise<ZipFile> {
    const zip = this.#open.get(path) ?? heard(await openPromise(path, OPTIONS));
    this.#open.delete(path);
    this.#open.set(path, zip);
    const [oldest] = this.#open.keys();
    if (this.#open.size > MOST_OPEN && oldest !== undefined) this.#close(oldest);
    return zip;
  }

  #close(path: string): void {
    this.#open.get(path)?.close();
    this.#open.delete(path);
  }
}

/** What goes wrong is reported by the calls themselves. */
function heard(zip: ZipFile): ZipFile {
  zip.on("error", () => undefined);
  return zip;
}

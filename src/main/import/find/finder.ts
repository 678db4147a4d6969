import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { DatelineError } from "../../../shared/errors.ts";
import { succeed } from "../../../shared/result.ts";
import { attempt } from "../../db/attempt.ts";
import { filesOfFolder, folderContainer, type ListedFile } from "./folder.ts";
import { type Container, type FoundFile, isBeside, LARGEST_FILE, MOST_FILES } from "./found-file.ts";
import { kindOf } from "./kind-of.ts";
import { openZip, type UnpackingBudget, unpackingBudget } from "./zip.ts";
import { ZipHandles } from "./zip-handles.ts";

/** Where files lie: what reads them, the folder that the report shows before their paths, and how many zips they are within. */
interface Place {
  readonly container: Container;
  readonly shownFolder: string;
  readonly depth: number;
  /** Of the zip they are in; undefined in a folder. */
  readonly budget?: UnpackingBudget;
}

/** A zip in a zip is looked into, one in that is not. */
const DEEPEST_ZIP = 2;

/** Gathers the files that articles may be in, out of folders, zips, and zips in those. */
export class Finder {
  readonly files: FoundFile[] = [];
  readonly problems: DatelineError[] = [];
  passedOver = 0;
  readonly #containers: Container[] = [];
  readonly #handles = new ZipHandles();
  #scratch: string | undefined;

  /** A file that was named by itself. */
  addFile(path: string, size: number): void {
    const container = this.#keep(folderContainer(dirname(path)));
    this.files.push({ container, path: basename(path), size, shownPath: path, isNamed: true });
  }

  /** All that is in a folder. */
  async addFolder(folder: string): Promise<void> {
    const container = this.#keep(folderContainer(folder));
    await this.#addListed({ container, shownFolder: folder, depth: 0 }, filesOfFolder(folder));
  }

  /** All that is in a zip, which lies at `path` and goes by another path in the report if it is a copy of one in a zip. */
  async addZip(path: string, shownPath = path, depth = 1, budget = unpackingBudget()): Promise<void> {
    const zip = await openZip(this.#handles.source(path), shownPath, budget);
    if (!zip.ok) return void this.problems.push(zip.error);
    const container = this.#keep(zip.value.container);
    await this.#addListed({ container, shownFolder: shownPath, depth, budget }, zip.value.files);
  }

  close(): void {
    for (const container of this.#containers) container.close();
    if (this.#scratch !== undefined) rmSync(this.#scratch, { recursive: true, force: true });
  }

  async #addListed(place: Place, listed: Iterable<ListedFile>): Promise<void> {
    const { container, shownFolder } = place;
    for (const { path, size } of listed) {
      const shownPath = join(shownFolder, path);
      if (this.files.length + this.passedOver >= MOST_FILES) return void this.problems.push(tooMany(shownFolder));
      if (isBeside(path)) this.passedOver++;
      else if (!/\.zip$/i.test(path)) this.files.push({ container, path, size, shownPath, isNamed: false });
      else await this.#addInner(place, { path, size }, shownPath);
    }
  }

  /** A zip that was found, read as a folder; a file that only goes by the name of one, as a file. */
  async #addInner({ container, depth, budget }: Place, { path, size }: ListedFile, shownPath: string): Promise<void> {
    if (depth >= DEEPEST_ZIP) return void this.problems.push(tooDeep(shownPath));
    const copy = budget === undefined ? shownPath : await this.#copyOf(container, path, shownPath);
    if (copy === undefined) return;
    if (kindOf(copy) === "zip") await this.addZip(copy, shownPath, depth + 1, budget);
    else this.files.push({ container, path, size, shownPath, isNamed: false });
  }

  /** Unpacks a zip that lies in another to where it can be read from again and again; undefined where that fails. */
  async #copyOf(container: Container, path: string, shownPath: string): Promise<string | undefined> {
    const bytes = await container.read(path, LARGEST_FILE);
    if (bytes === undefined) return undefined;
    const copied = bytes.ok ? attempt(() => succeed(this.#write(bytes.value))) : bytes;
    if (copied.ok) return copied.value;
    this.problems.push({ ...copied.error, place: shownPath });
    return undefined;
  }

  #write(bytes: Buffer): string {
    this.#scratch ??= mkdtempSync(join(tmpdir(), "dateline-import-"));
    const copy = join(this.#scratch, `${String(this.#containers.length)}.zip`);
    writeFileSync(copy, bytes);
    return copy;
  }

  #keep(container: Container): Container {
    this.#containers.push(container);
    return container;
  }
}

function tooMany(place: string): DatelineError {
  return {
    code: "too-large",
    message: `There are more than ${String(MOST_FILES)} files. What comes after them is left out.`,
    place,
    mend: "Import it in several parts.",
  };
}

function tooDeep(place: string): DatelineError {
  return {
    code: "unknown-format",
    message: "This zip lies in a zip that lies in another, and is not looked into.",
    place,
    mend: "Unpack the outer one, and import the folder.",
  };
}

import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { DatelineError } from "../../shared/errors.ts";
import { type Manifest, type ManifestFile, readManifest, writeManifest } from "./manifest.ts";
import { filesIn, openSiteFolder, type SiteFolder } from "./site-folder.ts";

/**
 * The folder of an edition while it is brought up to date. What the manifest vouches for is as it says; files are taken off it
 * before they are written, so that an edition that is killed half-way is mended by the next.
 */
export class EditionFolder {
  readonly folder: string;
  readonly files: SiteFolder;
  readonly problems: DatelineError[] = [];
  written = 0;
  unchanged = 0;
  removed = 0;
  readonly #old: Manifest;
  readonly #present: ReadonlySet<string>;
  readonly #now: Manifest = new Map();

  private constructor(folder: string) {
    this.folder = folder;
    this.files = openSiteFolder(folder);
    this.#old = readManifest(folder);
    this.#present = filesIn(folder);
  }

  static open(folder: string): EditionFolder {
    return new EditionFolder(folder);
  }

  /** The paths of the files that the manifest vouches for. */
  known(): string[] {
    return [...this.#old.keys()].filter((path) => this.#present.has(path));
  }

  /** What the manifest says of a file, if it is still there. */
  before(path: string): ManifestFile | undefined {
    return this.#present.has(path) ? this.#old.get(path) : undefined;
  }

  /** Vouches for a file as it was. */
  keep(path: string): void {
    const before = this.before(path);
    if (before === undefined) return;
    this.#now.set(path, before);
    this.unchanged += 1;
  }

  /** Vouches for a file that has just been written. */
  note(path: string, file: ManifestFile): void {
    this.#now.set(path, file);
    this.written += 1;
  }

  /** How long a file of the folder is, in bytes; undefined for one that is not there. */
  lengthOf(path: string): number | undefined {
    return this.#now.has(path) ? lstatSync(join(this.folder, path), { throwIfNoEntry: false })?.size : undefined;
  }

  /** Whether a file was made from the same; if so it is kept. */
  keepIfUnchanged(path: string, from: string): boolean {
    const isUnchanged = this.before(path)?.from === from;
    if (isUnchanged) this.keep(path);
    return isUnchanged;
  }

  /** Writes a file unless it was made from the same already. */
  update(path: string, from: string, content: () => string | Uint8Array): void {
    if (this.keepIfUnchanged(path, from)) return;
    const written = this.files.write(path, content());
    if (written.ok) this.note(path, { from });
    else this.problems.push(written.error);
  }

  /** Takes files off the manifest before they are written over. */
  forget(paths: readonly string[]): void {
    const known = paths.filter((path) => this.#old.delete(path));
    if (known.length > 0) writeManifest(this.folder, this.#old);
  }

  /** Removes what an earlier edition wrote and this one does not have, if it is complete, and keeps what the folder holds now. */
  finish({ complete }: { complete: boolean }): void {
    const stale = [...this.#old.keys()].filter((path) => !this.#now.has(path));
    if (complete) {
      for (const path of stale) this.files.remove(path);
      this.removed = stale.length;
      if (this.written + this.removed > 0) writeManifest(this.folder, this.#now);
    } else writeManifest(this.folder, new Map([...this.#old, ...this.#now]));
  }
}

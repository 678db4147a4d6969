import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { DuplicatePolicy, ImportPreview, ImportProgress, ImportReport } from "../../shared/import.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { insideFolder } from "../files/inside-folder.ts";
import type { Library } from "../library/library.ts";
import { readPublication } from "../publication/publication.ts";
import { previewOf } from "./preview.ts";
import { openProgress, type Progress } from "./read/progress.ts";
import { type ReadArticles, readInThreads } from "./read/read-all.ts";
import { writeAll } from "./write/write-all.ts";

/** What was read and waits for the word to be written, with the preview that was shown of it. */
interface Waiting {
  readonly read: ReadArticles;
  readonly preview: ImportPreview;
}

/** Where articles come into a library: read first, looked at, then written. One import at a time. */
export class ImportDesk {
  readonly #library: Library;
  #waiting: Waiting | undefined;
  #progress: Progress = openProgress();
  #phase: ImportProgress["phase"] = "idle";
  #written = 0;
  #toWrite = 0;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Reads what lies under the paths and says what it would become. */
  async read(paths: readonly string[]): Promise<Result<ImportPreview>> {
    if (this.#phase !== "idle") return fail(busy);
    this.#forget();
    const progress = (this.#progress = openProgress());
    this.#phase = "reading";
    try {
      const read = await readInThreads(paths, readPublication(this.#library.database).language, progress);
      if (read === undefined) return fail(cancelled);
      const preview = await previewOf(this.#library.database, read, setImmediate);
      if (progress.isCalledOff()) {
        read.discard();
        return fail(cancelled);
      }
      this.#waiting = { read, preview };
      return succeed(preview);
    } finally {
      this.#phase = "idle";
    }
  }

  /** As `read`, for files given by their content: what was dropped on the window, or lay on the clipboard. */
  async readContents(files: readonly { path: string; bytes: Uint8Array }[]): Promise<Result<ImportPreview>> {
    const folder = mkdtempSync(join(tmpdir(), "dateline-dropped-"));
    try {
      const tops = new Set<string>();
      for (const { path, bytes } of files) {
        const target = insideFolder(folder, path);
        if (target === undefined) return fail({ ...leadsOut, place: path });
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, bytes);
        tops.add(join(folder, path.split("/")[0] ?? ""));
      }
      const preview = await this.read([...tops]);
      return preview.ok ? succeed(shortened(preview.value, folder)) : preview;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Writes what is chosen of what was read: all of it, or nothing. */
  async write(numbers: readonly number[] | null, policy: DuplicatePolicy): Promise<Result<ImportReport>> {
    const waiting = this.#waiting;
    if (this.#phase !== "idle") return fail(busy);
    if (waiting === undefined) return fail(nothingRead);
    const progress = (this.#progress = openProgress());
    const chosen = numbers === null ? undefined : new Set(numbers);
    this.#phase = "writing";
    this.#written = 0;
    this.#toWrite = chosen?.size ?? waiting.preview.rows.length;
    try {
      const written = await writeAll(this.#library, waiting.read.trays, {
        policy,
        isWanted: (number) => chosen?.has(number) ?? true,
        onArticle: () => void this.#written++,
        isCalledOff: progress.isCalledOff,
      });
      if (!written.ok) return written;
      const { problems, leftOut, passedOver } = waiting.preview;
      this.#forget();
      return succeed({ articles: written.value, problems, leftOut, passedOver });
    } finally {
      this.#phase = "idle";
    }
  }

  /** Calls off what is under way, and forgets what was read. */
  discard(): void {
    this.#progress.callOff();
    if (this.#phase === "idle") this.#forget();
  }

  progress(): ImportProgress {
    const phase = this.#phase;
    switch (phase) {
      case "reading":
        return { phase, articles: this.#progress.articles(), portion: this.#progress.portion() };
      case "writing":
      case "taking-back":
        return {
          phase: this.#progress.isCalledOff() ? "taking-back" : phase,
          articles: this.#written,
          portion: this.#written / Math.max(1, this.#toWrite),
        };
      case "idle":
        return { phase, articles: 0, portion: 0 };
    }
  }

  #forget(): void {
    this.#waiting?.read.discard();
    this.#waiting = undefined;
  }
}

const desks = new WeakMap<Library, ImportDesk>();

/** The desk of a library. */
export function importDeskOf(library: Library): ImportDesk {
  const desk = desks.get(library) ?? new ImportDesk(library);
  desks.set(library, desk);
  return desk;
}

/** The preview with the files named as they were given, not by where they lie meanwhile. */
function shortened(preview: ImportPreview, folder: string): ImportPreview {
  const short = (path: string): string => path.replace(`${folder}/`, "").replace(`${folder}\\`, "");
  const { rows, problems, leftOut } = preview;
  for (const row of rows) row.file = short(row.file);
  for (const problem of problems) if (problem.place !== undefined) problem.place = short(problem.place);
  for (const left of leftOut) left.file = short(left.file);
  return preview;
}

const busy = {
  code: "in-use",
  message: "Another import is under way.",
  mend: "Wait until it is done, or call it off.",
} as const;

const cancelled = { code: "cancelled", message: "The import was called off. Nothing of it was kept." } as const;

const nothingRead = {
  code: "not-found",
  message: "There is nothing to import any more.",
  mend: "Choose the files again.",
} as const;

const leadsOut = { code: "forbidden", message: "The path of this file leads out of its folder." } as const;

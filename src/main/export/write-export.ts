import { fail, type Result, succeed } from "../../shared/result.ts";
import { failureOf } from "../db/failure.ts";
import { insideFolder } from "../files/inside-folder.ts";
import { writeFileAtomically } from "../files/write-file.ts";

/** Writes one file of an export at its path within the export's folder, whole or not at all. */
export function writeExport(folder: string, path: string, content: string | Uint8Array): Result<null> {
  const target = insideFolder(folder, path);
  if (target === undefined) return fail({ ...leadsOut, place: path });
  try {
    writeFileAtomically(target, content);
    return succeed(null);
  } catch (thrown) {
    if (!(thrown instanceof Error && "syscall" in thrown)) throw thrown;
    return fail({ ...(failureOf(thrown)?.code === "disk-full" ? diskFull : unwritable), place: target });
  }
}

const leadsOut = {
  code: "forbidden",
  message: "The file’s name leads out of the folder.",
  mend: "Give the article another slug.",
} as const;

const diskFull = {
  code: "disk-full",
  message: "The disk is full.",
  mend: "Free some space, then export again.",
} as const;

const unwritable = {
  code: "file-unwritable",
  message: "The file cannot be written.",
  mend: "Choose a folder that can be written to.",
} as const;

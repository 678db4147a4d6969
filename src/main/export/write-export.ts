import { fail, type Result, succeed } from "../../shared/result.ts";
import { failureOf } from "../db/failure.ts";
import { insideFolder } from "../files/inside-folder.ts";
import { linkWithin } from "../files/link-within.ts";
import { writeFileAtomically } from "../files/write-file.ts";

/**
 * Writes one file of an export at its path within the export's folder, whole or not at all. A symbolic link of that name is
 * replaced and not written through; a folder that is one is refused.
 */
export function writeExport(folder: string, path: string, content: string | Uint8Array): Result<null> {
  const target = insideFolder(folder, path);
  if (target === undefined) return fail({ ...leadsOut, place: path });
  try {
    const link = linkWithin(folder, path.split("/").slice(0, -1));
    if (link !== undefined) return fail({ ...linked, place: link });
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

const linked = {
  code: "forbidden",
  message: "This folder is a symbolic link, and pictures would be written to where it leads.",
  mend: "Remove the link, or choose another folder.",
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

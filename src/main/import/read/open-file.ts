import type { SourceFile } from "../../../intake/sources/source.ts";
import { decodeText } from "../../../intake/sources/text/decode.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { type FoundFile, LARGEST_FILE } from "../find/found-file.ts";
import { openZip } from "../find/zip.ts";
import { zipOfBytes } from "../find/zip-handles.ts";

/** The most parts of a document that are unpacked, and their size together in bytes. */
const MOST_PARTS = 5000;
const LARGEST_PACKAGE = 512 * 1024 * 1024;

/** Reads a file that was found: its bytes, its text where it has one, the parts of a packed document. */
export async function openFile({ container, path, shownPath }: FoundFile): Promise<Result<SourceFile>> {
  const bytes = await container.read(path, LARGEST_FILE);
  if (bytes === undefined) return fail(gone);
  if (!bytes.ok) return bytes;
  if (!isPacked(bytes.value)) {
    return succeed({ path: shownPath, bytes: bytes.value, text: decodeText(bytes.value), parts: undefined });
  }
  const parts = await partsOf(bytes.value, shownPath);
  return parts.ok ? succeed({ path: shownPath, bytes: bytes.value, text: undefined, parts: parts.value }) : parts;
}

function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

async function partsOf(bytes: Buffer, shownPath: string): Promise<Result<ReadonlyMap<string, Uint8Array>>> {
  const zip = await openZip(zipOfBytes(bytes), shownPath);
  if (!zip.ok) return zip;
  const { container, files } = zip.value;
  const parts = new Map<string, Uint8Array>();
  let left = LARGEST_PACKAGE;
  try {
    if (files.length > MOST_PARTS) return fail(tooMany);
    for (const { path } of files) {
      const part = await container.read(path, left);
      if (part?.ok === false) return part;
      if (part === undefined) continue;
      left -= part.value.length;
      parts.set(path, part.value);
    }
    return succeed(parts);
  } finally {
    container.close();
  }
}

const gone = {
  code: "file-unreadable",
  message: "The file cannot be read.",
  mend: "Check that it exists and that you may read it.",
} as const;

const tooMany = {
  code: "too-large",
  message: `The file is packed from more than ${MOST_PARTS} parts.`,
  mend: "Unpack it, and import the folder.",
} as const;

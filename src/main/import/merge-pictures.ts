import { join } from "node:path";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { addAsset, LARGEST_PICTURE } from "../assets/add-asset.ts";
import { readAsset } from "../assets/read-asset.ts";
import { sha256 } from "../assets/sha256.ts";
import { readFileWithin } from "../files/read-file.ts";
import type { Library } from "../library/library.ts";
import type { ImportFile } from "./read-import-file.ts";

/** Takes the pictures of an imported article into the library, those it does not have yet. */
export function mergePictures(library: Library, pictures: ImportFile["pictures"]): Result<null> {
  for (const { id, fileName, folder, file } of pictures) {
    if (readAsset(library.database, id).ok) continue;
    const path = join(folder, file);
    const bytes = readFileWithin(folder, file, LARGEST_PICTURE);
    if (!bytes.ok) return bytes;
    if (sha256(bytes.value) !== id) return fail({ ...changed, place: path });
    const added = addAsset(library, { fileName, bytes: bytes.value });
    if (!added.ok) return fail({ ...added.error, place: path });
  }
  return succeed(null);
}

const changed = {
  code: "invalid-input",
  message: "The picture is not the one that the article was exported with.",
  mend: "Put the exported picture back, or export the article again.",
} as const;

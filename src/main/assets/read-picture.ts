import { type Asset, assetFileName } from "../../shared/asset.ts";
import { fail, type Result } from "../../shared/result.ts";
import { readFileWithin } from "../files/read-file.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { LARGEST_PICTURE } from "./add-asset.ts";

/** The bytes of a picture of the library. One that cannot be read is named as the reporter knows it. */
export function readPicture({ assets }: LibraryPaths, asset: Asset): Result<Buffer> {
  const bytes = readFileWithin(assets, assetFileName(asset), LARGEST_PICTURE);
  if (bytes.ok || bytes.error.code !== "file-unreadable") return bytes;
  return fail({
    ...bytes.error,
    message: `The picture “${asset.fileName}” cannot be read from the library.`,
    mend: "Add the same picture again, which puts it back in its place, or take it out of the article.",
  });
}

import { type Asset, assetFileName } from "../../shared/asset.ts";
import type { Result } from "../../shared/result.ts";
import { readFileWithin } from "../files/read-file.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { LARGEST_PICTURE } from "./add-asset.ts";

/** The bytes of a picture of the library. */
export function readPicture({ assets }: LibraryPaths, asset: Asset): Result<Buffer> {
  return readFileWithin(assets, assetFileName(asset), LARGEST_PICTURE);
}

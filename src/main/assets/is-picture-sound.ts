import type { Asset } from "../../shared/asset.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { readPicture } from "./read-picture.ts";
import { sha256 } from "./sha256.ts";

/** Whether a picture's file is in the library as it was taken in. The whole file is read. */
export function isPictureSound(paths: LibraryPaths, asset: Asset): boolean {
  const bytes = readPicture(paths, asset);
  return bytes.ok && sha256(bytes.value) === asset.id;
}

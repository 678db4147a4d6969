import { lstatSync } from "node:fs";
import { join } from "node:path";
import { type Asset, assetFileName } from "../../shared/asset.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { readPicture } from "./read-picture.ts";
import { sha256 } from "./sha256.ts";

/** Tells whether a picture can leave the library. */
export type PictureCheck = (asset: Asset) => boolean;

/** What was found when a file was last read, and the state of the file it was found of. */
const known = new Map<string, { state: string; isSound: boolean }>();

/** Whether a picture's file is in the library as it was taken in. The whole file is read, and once more only when it has changed. */
export function isPictureSound(paths: LibraryPaths, asset: Asset): boolean {
  const path = join(paths.assets, assetFileName(asset));
  const file = lstatSync(path, { throwIfNoEntry: false, bigint: true });
  if (file?.isFile() !== true || Number(file.size) !== asset.size) return false;
  const state = [file.dev, file.ino, file.mtimeNs, file.ctimeNs].join(" ");
  const before = known.get(path);
  if (before?.state === state) return before.isSound;
  const bytes = readPicture(paths, asset);
  const isSound = bytes.ok && sha256(bytes.value) === asset.id;
  known.set(path, { state, isSound });
  return isSound;
}

/** Whether a picture's file is there and as long as it was when it was taken in, which is known without reading it. */
export function isPictureThere(paths: LibraryPaths, asset: Asset): boolean {
  const file = lstatSync(join(paths.assets, assetFileName(asset)), { throwIfNoEntry: false });
  return file?.isFile() === true && file.size === asset.size;
}

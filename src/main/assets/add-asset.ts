import { lstatSync } from "node:fs";
import { basename, join } from "node:path";
import type { Database } from "better-sqlite3";
import { type Asset, assetFileName } from "../../shared/asset.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { readBoundedFile } from "../files/read-file.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import type { Library } from "../library/library.ts";
import { recognisePicture } from "./recognise-picture.ts";
import { sha256 } from "./sha256.ts";

/** The largest picture taken in, in bytes. */
export const LARGEST_PICTURE = 64 * 1024 * 1024;
const LONGEST_FILE_NAME = 255;

/**
 * Takes a picture into the library. Its file is named by its content, so that the same picture is kept once; the file is
 * on the disk before the database speaks of it.
 */
export function addAsset(
  { paths, database }: Pick<Library, "paths" | "database">,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
): Result<Asset> {
  const picture = recognisePicture(fileName, bytes);
  if (!picture.ok) return picture;
  const asset: Asset = {
    id: sha256(bytes),
    ...picture.value,
    size: bytes.length,
    fileName: basename(fileName).slice(0, LONGEST_FILE_NAME),
  };
  const path = join(paths.assets, assetFileName(asset));
  const present = lstatSync(path, { throwIfNoEntry: false });
  if (present?.isFile() !== true || present.size !== asset.size) writeFileAtomically(path, bytes);
  insertAsset(database, asset);
  return succeed(asset);
}

/** Makes a picture known to the library whose file is there already. */
export function insertAsset(database: Database, asset: Asset): void {
  database
    .prepare(
      `INSERT INTO assets (id, media_type, width, height, size, file_name) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO NOTHING`,
    )
    .run(asset.id, asset.mediaType, asset.width, asset.height, asset.size, asset.fileName);
}

/** As `addAsset`, for a picture file that someone chose. */
export function addAssetFile(library: Library, path: string): Result<Asset> {
  const bytes = readBoundedFile(path, LARGEST_PICTURE);
  return bytes.ok ? addAsset(library, { fileName: path, bytes: bytes.value }) : bytes;
}

import { z } from "zod";
import { type Asset, AssetSchema } from "../../shared/asset.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const AssetRowSchema = z
  .object({
    id: z.string(),
    media_type: z.string(),
    width: z.int(),
    height: z.int(),
    size: z.int(),
    file_name: z.string(),
  })
  .transform(({ media_type, file_name, ...columns }) =>
    AssetSchema.parse({ ...columns, mediaType: media_type, fileName: file_name }),
  );

/** What the library knows of a picture. */
export function readAsset(database: ReadableDatabase, id: string): Result<Asset> {
  const [asset] = readAssets(database, [id]);
  return asset === undefined
    ? fail({ code: "not-found", message: "The library has no such picture." })
    : succeed(asset);
}

/** As `readAsset`, for many: those that the library has. */
export function readAssets(database: ReadableDatabase, ids: readonly string[]): Asset[] {
  if (ids.length === 0) return [];
  return prepared(database, "SELECT * FROM assets WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id")
    .all(JSON.stringify(ids))
    .map((row) => AssetRowSchema.parse(row));
}

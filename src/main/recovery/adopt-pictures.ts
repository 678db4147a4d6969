import { existsSync, readdirSync } from "node:fs";
import { join, parse } from "node:path";
import type { Library } from "../library/library.ts";
import { AssetIdentifierSchema } from "../../shared/identifiers.ts";
import { addAsset, LARGEST_PICTURE } from "../assets/add-asset.ts";
import { sha256 } from "../assets/sha256.ts";
import { readBoundedFile } from "../files/read-file.ts";

/** Enters the pictures that lie in the library's folder but that the database does not know (any more). */
export function adoptPictures({ database, paths }: Pick<Library, "database" | "paths">): void {
  const known = database.prepare("SELECT 1 FROM assets WHERE id = ?");
  for (const fileName of existsSync(paths.assets) ? readdirSync(paths.assets) : []) {
    const id = AssetIdentifierSchema.safeParse(parse(fileName).name);
    if (!id.success || known.get(id.data) !== undefined) continue;
    const bytes = readBoundedFile(join(paths.assets, fileName), LARGEST_PICTURE);
    if (bytes.ok && sha256(bytes.value) === id.data) addAsset({ database, paths }, { fileName, bytes: bytes.value });
  }
}

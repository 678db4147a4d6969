import { exchangePictures } from "../../publish/pictures/exchange-pictures.ts";
import type { Dossier } from "../../publish/dossier.ts";
import type { Asset } from "../../shared/asset.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { readPicture } from "../assets/read-picture.ts";
import { sha256 } from "../assets/sha256.ts";
import type { Library } from "../library/library.ts";
import { askPictures } from "../pictures/ask-pictures.ts";
import { stripMetadata } from "../pictures/strip-metadata.ts";

/** A picture as it leaves: what it is then, which of the library it was, and its bytes where the file itself leaves. */
export interface CleanPicture {
  readonly asset: Asset;
  readonly libraryId: string;
  readonly bytes?: () => Promise<Result<Uint8Array>>;
}

/** A dossier whose pictures have no metadata, each under the name that its own content has then. */
export async function cleanPictures(
  { paths }: Pick<Library, "paths">,
  dossier: Dossier,
): Promise<Result<{ dossier: Dossier; pictures: readonly CleanPicture[] }>> {
  const clean = new Map<string, Asset>();
  const pictures: CleanPicture[] = [];
  for (const asset of dossier.assets.values()) {
    const read = (): Promise<Result<Uint8Array>> => cleanBytes(paths, asset);
    const bytes = await read();
    if (!bytes.ok) return bytes;
    const cleaned = { ...asset, id: sha256(bytes.value), size: bytes.value.length };
    clean.set(asset.id, cleaned);
    pictures.push({ asset: cleaned, libraryId: asset.id, bytes: read });
  }
  return succeed({ dossier: exchangePictures(dossier, clean), pictures });
}

async function cleanBytes(paths: Library["paths"], asset: Asset): Promise<Result<Uint8Array>> {
  const picture = readPicture(paths, asset);
  if (!picture.ok) return picture;
  const stripped = stripMetadata(picture.value, asset.mediaType);
  if (stripped !== undefined) return succeed(stripped);
  const longest = Math.max(asset.width, asset.height);
  const remade = await askPictures("reduce", { bytes: picture.value, mediaType: asset.mediaType, longest });
  return remade.ok ? remade : fail({ ...remade.error, place: asset.fileName });
}

import { type Rendition, renditionFileName } from "../../shared/picture/rendition.ts";
import type { Asset } from "../../shared/asset.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { readAssets } from "../assets/read-asset.ts";
import { readPicture } from "../assets/read-picture.ts";
import type { Library } from "../library/library.ts";
import { cached, keepRendition } from "./cache.ts";
import { askPictures } from "./ask-pictures.ts";

/** A file made from a picture. */
export interface RenditionFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of renditions, one picture after another; from the cache where they are there. A picture that is not at hand has
 * none; one that cannot be read or decoded is a failure that names it, and the others follow.
 */
export async function* makeRenditions(
  { paths, database }: Pick<Library, "paths" | "database">,
  renditions: readonly Rendition[],
): AsyncGenerator<Result<readonly RenditionFile[]>> {
  const byAsset = Map.groupBy(renditions, ({ assetId }) => assetId);
  for (const asset of readAssets(database, [...byAsset.keys()])) {
    yield await renditionsOf(asset, byAsset.get(asset.id) ?? [], paths);
  }
}

/** The file of one rendition. */
export async function makeRendition(
  { paths, database }: Pick<Library, "paths" | "database">,
  rendition: Rendition,
): Promise<Result<Uint8Array>> {
  const [asset] = readAssets(database, [rendition.assetId]);
  if (asset === undefined) return fail(unknown);
  const files = await renditionsOf(asset, [rendition], paths);
  if (!files.ok) return files;
  const [file] = files.value;
  return file === undefined ? fail(unknown) : succeed(file.bytes);
}

async function renditionsOf(
  asset: Asset,
  renditions: readonly Rendition[],
  paths: Library["paths"],
): Promise<Result<readonly RenditionFile[]>> {
  const found = renditions.map((rendition) => ({ rendition, bytes: cached(paths, rendition) }));
  const missing = found.filter(({ bytes }) => bytes === undefined).map(({ rendition }) => rendition);
  const made = new Map<Rendition, Uint8Array>();
  if (missing.length > 0) {
    const picture = readPicture(paths, asset);
    if (!picture.ok) return picture;
    const input = { bytes: picture.value, mediaType: asset.mediaType, renditions: missing };
    const rendered = await askPictures("render", input);
    if (!rendered.ok) return fail({ ...rendered.error, place: asset.fileName });
    for (const [index, bytes] of rendered.value.entries()) {
      const rendition = missing[index];
      if (rendition === undefined) continue;
      made.set(rendition, bytes);
      keepRendition(paths, rendition, bytes);
    }
  }
  return succeed(
    found.flatMap(({ rendition, bytes = made.get(rendition) }) =>
      bytes === undefined ? [] : { fileName: renditionFileName(rendition), bytes },
    ),
  );
}

const unknown = { code: "not-found", message: "The library has no such picture." } as const;

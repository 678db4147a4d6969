import type { Asset } from "../../shared/asset.ts";
import { readRenditionName } from "../../shared/picture/rendition.ts";
import { isPictureSound, isPictureThere, type PictureCheck } from "../assets/is-picture-sound.ts";
import { readAssets } from "../assets/read-asset.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import type { LibraryPaths } from "../library/paths.ts";
import type { ManifestFile } from "./manifest.ts";

/**
 * The check of an edition's pictures. A picture of which the site has files already was whole when they were made, so it is only
 * looked whether its file is there; reading all pictures of an archive would take longer than the edition.
 */
export function editionCheck(paths: LibraryPaths, trusted: ReadonlySet<string>): PictureCheck {
  return (asset) => (trusted.has(asset.id) ? isPictureThere(paths, asset) : isPictureSound(paths, asset));
}

/** The pictures of which a site has files, by id. `files` are paths in its folder. */
export function picturesOf(files: Iterable<string>): Set<string> {
  const ids = [...files].map((path) => readRenditionName(path.replace(/^assets\//, ""))?.assetId);
  return new Set(ids.filter((id) => id !== undefined));
}

/** Answers, of any page that the site has, which of its pictures, shown or left out, cannot leave now. */
export function lostPictures(
  database: ReadableDatabase,
  pages: readonly ManifestFile[],
  isSound: PictureCheck,
): (page: ManifestFile) => Asset[] {
  const idsOf = (page: ManifestFile): Set<string> => picturesOf(page.pictures ?? []).union(new Set(page.lost));
  const all = readAssets(database, [...new Set(pages.flatMap((page) => [...idsOf(page)]))]);
  const lost = new Map(all.filter((asset) => !isSound(asset)).map((asset) => [asset.id, asset]));
  return (page) => (lost.size === 0 ? [] : [...idsOf(page)].flatMap((id) => lost.get(id) ?? []));
}

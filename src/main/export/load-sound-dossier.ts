import type { Dossier } from "../../publish/dossier.ts";
import type { Asset } from "../../shared/asset.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { PictureCheck } from "../assets/is-picture-sound.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { loadDossier, type Masthead } from "./load-dossier.ts";

/** A dossier as it can leave: without the pictures that cannot, and which these are. */
export interface SoundDossier {
  readonly dossier: Dossier;
  readonly lost: readonly Asset[];
}

/** As `loadDossier`, without the pictures that do not pass the check: what is published then names no file that cannot be made. */
export function loadSoundDossier(
  database: ReadableDatabase,
  articleId: string,
  isSound: PictureCheck,
  masthead?: Masthead,
): Result<SoundDossier> {
  const loaded = loadDossier(database, articleId, masthead);
  return loaded.ok ? succeed(soundDossier(loaded.value, isSound)) : loaded;
}

/** A dossier without the pictures that do not pass the check. */
export function soundDossier(dossier: Dossier, isSound: PictureCheck): SoundDossier {
  const all = [...dossier.assets.values()];
  const lost = all.filter((asset) => !isSound(asset));
  if (lost.length === 0) return { dossier, lost };
  const assets = new Map(all.filter((asset) => !lost.includes(asset)).map((asset) => [asset.id, asset]));
  return { dossier: { ...dossier, assets }, lost };
}

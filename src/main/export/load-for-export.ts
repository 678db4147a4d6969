import type { Dossier } from "../../publish/dossier.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { isPictureSound } from "../assets/is-picture-sound.ts";
import type { Library } from "../library/library.ts";
import type { LeftOut } from "./left-out.ts";
import { loadSoundDossier } from "./load-sound-dossier.ts";

/** The dossier that an export or the preview shows. `leftOut` is told of the pictures that it has to do without. */
export function loadForExport(
  { database, paths }: Pick<Library, "database" | "paths">,
  articleId: string,
  leftOut?: LeftOut,
): Result<Dossier> {
  const sound = loadSoundDossier(database, articleId, (asset) => isPictureSound(paths, asset));
  if (!sound.ok) return sound;
  const { dossier, lost } = sound.value;
  leftOut?.note(dossier.article.metadata.headline, lost);
  return succeed(dossier);
}

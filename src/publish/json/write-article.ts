import type { Dossier } from "../dossier.ts";

/** The article as Export JSON (`docs/format.md`): the same dossier always gives the same bytes. */
export function writeArticleJson(_dossier: Dossier): string {
  return "{}\n";
}

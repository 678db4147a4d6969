import type { Dossier } from "../dossier.ts";
import type { Theme } from "../theme/theme.ts";

/**
 * How a page finds its pictures: in the folder `assets` beside it (`assets/<sha-256>.jpg`), or within itself, where
 * `assetBase64` holds the bytes of each by asset id.
 */
export type PageOptions =
  | { readonly layout: "folder" }
  | { readonly layout: "self-contained"; readonly assetBase64: ReadonlyMap<string, string> };

/** The published page of an article, as one HTML document. The same input always gives the same bytes. */
export function renderPage(_dossier: Dossier, _theme: Theme, _options: PageOptions): string {
  return "<!doctype html>\n";
}

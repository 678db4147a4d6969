import type { Dossier } from "../../publish/dossier.ts";
import { renderPage } from "../../publish/page/render-page.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import { renditionsIn } from "../../shared/picture/rendition.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { makeRenditions } from "../pictures/make-renditions.ts";

/** The files that a self-contained page takes in, as base64 by their names: of each picture the one that every browser knows. */
export async function embedPictures(
  library: Library,
  dossier: Dossier,
  theme: Theme,
): Promise<Result<ReadonlyMap<string, string>>> {
  const page = renderPage(dossier, theme, { layout: "folder" });
  const files = new Set([...page.matchAll(/ (?:src|href)="assets\/([^"]+)"/g)].map(([, fileName]) => fileName ?? ""));
  const embedded = new Map<string, string>();
  for await (const made of makeRenditions(library, renditionsIn([...files].join("\n")))) {
    if (!made.ok) return made;
    for (const { fileName, bytes } of made.value) embedded.set(fileName, Buffer.from(bytes).toString("base64"));
  }
  return succeed(embedded);
}

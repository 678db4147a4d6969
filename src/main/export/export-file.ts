import { articleFileName, articleJsonFileName } from "../../publish/article-address.ts";
import type { Dossier } from "../../publish/dossier.ts";
import { writeArticleJson } from "../../publish/json/write-article.ts";
import { renderPage } from "../../publish/page/render-page.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import type { ExportFormat, ExportLayout } from "../../shared/export.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { readPicture } from "../assets/read-picture.ts";
import type { LibraryPaths } from "../library/paths.ts";

/** The file that an article becomes, by its path within the export's folder. */
export interface ExportFile {
  path: string;
  content: string;
}

export interface ExportStyle {
  format: ExportFormat;
  layout: ExportLayout;
  theme: Theme;
  /** Where the pictures are that a self-contained page takes in. */
  paths: LibraryPaths;
}

/** The page or the JSON of an article. The same article always gives the same bytes; the preview shows these very ones. */
export function exportFile(dossier: Dossier, { format, layout, theme, paths }: ExportStyle): Result<ExportFile> {
  const { slug } = dossier.article.metadata;
  if (format === "json") return succeed({ path: articleJsonFileName(slug), content: writeArticleJson(dossier) });
  const path = articleFileName(slug);
  if (layout === "folder") return succeed({ path, content: renderPage(dossier, theme, { layout }) });
  const assetBase64 = encodePictures(dossier, paths);
  if (!assetBase64.ok) return assetBase64;
  return succeed({ path, content: renderPage(dossier, theme, { layout, assetBase64: assetBase64.value }) });
}

function encodePictures({ assets }: Dossier, paths: LibraryPaths): Result<ReadonlyMap<string, string>> {
  const encoded = new Map<string, string>();
  for (const asset of assets.values()) {
    const bytes = readPicture(paths, asset);
    if (!bytes.ok) return bytes;
    encoded.set(asset.id, bytes.value.toString("base64"));
  }
  return succeed(encoded);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articleFileName, articleJsonFileName } from "../../publish/article-address.ts";
import type { Dossier } from "../../publish/dossier.ts";
import { writeArticleJson } from "../../publish/json/write-article.ts";
import { renderPage } from "../../publish/page/render-page.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import { assetFileName } from "../../shared/asset.ts";
import type { ExportFormat, ExportLayout } from "../../shared/export.ts";
import type { LibraryPaths } from "../library/paths.ts";

/** The file that an article becomes, by its path within the export's folder. */
export interface ExportFile {
  path: string;
  content: string;
}

/** The page or the JSON of an article. The same article always gives the same bytes; the preview shows these very ones. */
export function exportFile(
  dossier: Dossier,
  { format, layout, theme, paths }: { format: ExportFormat; layout: ExportLayout; theme: Theme; paths: LibraryPaths },
): ExportFile {
  const { slug } = dossier.article.metadata;
  if (format === "json") return { path: articleJsonFileName(slug), content: writeArticleJson(dossier) };
  const content =
    layout === "folder"
      ? renderPage(dossier, theme, { layout })
      : renderPage(dossier, theme, { layout, assetBase64: embeddedPictures(dossier, paths) });
  return { path: articleFileName(slug), content };
}

function embeddedPictures({ assets }: Dossier, paths: LibraryPaths): Map<string, string> {
  return new Map(
    [...assets.values()].map((asset) => [asset.id, readFileSync(join(paths.assets, assetFileName(asset)), "base64")]),
  );
}

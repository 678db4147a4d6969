import { exportFileName } from "../../publish/article-address.ts";
import type { Dossier } from "../../publish/dossier.ts";
import { renderFragment } from "../../publish/fragment/render-fragment.ts";
import { writeArticleJson } from "../../publish/json/write-article.ts";
import { writeJsonLd } from "../../publish/json-ld/write-json-ld.ts";
import { writeMarkdown } from "../../publish/markdown/write-markdown.ts";
import { writeNinjs } from "../../publish/ninjs/write-ninjs.ts";
import { renderPage } from "../../publish/page/render-page.ts";
import { writeText } from "../../publish/text/write-text.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import type { ExportLayout, TextFormat } from "../../shared/export.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { readPicture } from "../assets/read-picture.ts";
import type { LibraryPaths } from "../library/paths.ts";

/** A file of an export, by its path within the export's folder. */
export interface ExportFile {
  path: string;
  content: string;
}

export interface ExportStyle {
  format: TextFormat;
  layout: ExportLayout;
  theme: Theme;
  /** Where the pictures are that a self-contained page takes in. */
  paths: LibraryPaths;
}

/** The file of an article. The same article always gives the same bytes; the preview shows those of the page. */
export function exportFile(dossier: Dossier, style: ExportStyle): Result<ExportFile> {
  const content = contentOf(dossier, style);
  if (!content.ok) return content;
  return succeed({
    path: exportFileName(dossier.article.metadata.slug, style.format),
    content: content.value,
  });
}

function contentOf(dossier: Dossier, style: ExportStyle): Result<string> {
  switch (style.format) {
    case "html":
      return page(dossier, style);
    case "fragment":
      return succeed(renderFragment(dossier));
    case "json":
      return succeed(writeArticleJson(dossier));
    case "ninjs":
      return succeed(writeNinjs(dossier));
    case "jsonld":
      return succeed(writeJsonLd(dossier));
    case "markdown":
      return succeed(writeMarkdown(dossier));
    case "text":
      return succeed(writeText(dossier));
  }
}

function page(dossier: Dossier, { layout, theme, paths }: ExportStyle): Result<string> {
  if (layout === "folder") return succeed(renderPage(dossier, theme, { layout }));
  const assetBase64 = encodePictures(dossier, paths);
  if (!assetBase64.ok) return assetBase64;
  return succeed(renderPage(dossier, theme, { layout, assetBase64: assetBase64.value }));
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

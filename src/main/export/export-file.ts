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

/** A file of an export, by its path within the export's folder. */
export interface ExportFile {
  path: string;
  content: string;
}

export interface ExportStyle {
  format: TextFormat;
  layout: ExportLayout;
  theme: Theme;
  /** The files of pictures that a self-contained page takes in, as base64 by their names. */
  embedded: ReadonlyMap<string, string>;
}

/** The file of an article. The same article always gives the same bytes; the preview shows those of the page. */
export function exportFile(dossier: Dossier, style: ExportStyle): ExportFile {
  return { path: exportFileName(dossier.article.metadata.slug, style.format), content: contentOf(dossier, style) };
}

function contentOf(dossier: Dossier, style: ExportStyle): string {
  switch (style.format) {
    case "html":
      return page(dossier, style);
    case "fragment":
      return renderFragment(dossier);
    case "json":
      return writeArticleJson(dossier);
    case "ninjs":
      return writeNinjs(dossier);
    case "jsonld":
      return writeJsonLd(dossier);
    case "markdown":
      return writeMarkdown(dossier);
    case "text":
      return writeText(dossier);
  }
}

function page(dossier: Dossier, { layout, theme, embedded }: ExportStyle): string {
  return renderPage(dossier, theme, layout === "folder" ? { layout } : { layout, embedded });
}

import { type Result, succeed } from "../../shared/result.ts";
import { exportFile, type ExportStyle } from "../export/export-file.ts";
import { loadForExport } from "../export/load-for-export.ts";
import type { Library } from "../library/library.ts";
import { shownTheme } from "../themes/chosen-theme.ts";

/** The page that File > Export would write for an article, as the text of that file; in another theme, if one is named. */
export function previewFile(library: Library, articleId: string, themeName?: string): Result<string> {
  const theme = shownTheme(library, themeName);
  if (!theme.ok) return theme;
  const dossier = loadForExport(library, articleId);
  if (!dossier.ok) return dossier;
  const style: ExportStyle = { format: "html", layout: "folder", theme: theme.value, embedded: new Map() };
  return succeed(exportFile(dossier.value, style).content);
}

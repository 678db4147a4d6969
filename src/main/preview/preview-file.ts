import { type Result, succeed } from "../../shared/result.ts";
import { exportFile } from "../export/export-file.ts";
import { loadDossier } from "../export/load-dossier.ts";
import { loadTheme } from "../export/load-theme.ts";
import type { Library } from "../library/library.ts";

/** The page that File > Export would write for an article, as the text of that file. */
export function previewFile({ database, paths }: Library, articleId: string): Result<string> {
  const theme = loadTheme();
  if (!theme.ok) return theme;
  const dossier = loadDossier(database, articleId);
  if (!dossier.ok) return dossier;
  const page = exportFile(dossier.value, { format: "html", layout: "folder", theme: theme.value, paths });
  return page.ok ? succeed(page.value.content) : page;
}

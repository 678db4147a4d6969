import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Asset, assetFileName } from "../../shared/asset.ts";
import { type ExportFormat, type ExportLayout, type ExportReceipt, isFeedFormat } from "../../shared/export.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { readPicture } from "../assets/read-picture.ts";
import type { Library } from "../library/library.ts";
import { exportFeed } from "./export-feed.ts";
import { exportFile, type ExportStyle } from "./export-file.ts";
import { exportPdf } from "./export-pdf.ts";
import { loadDossier } from "./load-dossier.ts";
import { chosenTheme } from "../themes/chosen-theme.ts";
import { picturesBeside } from "./pictures-beside.ts";
import { writeExport } from "./write-export.ts";

export interface ExportOrder {
  ids: readonly string[];
  format: ExportFormat;
  layout: ExportLayout;
  folder: string;
  /** Another theme than the publication's. */
  theme?: string;
}

/**
 * Writes articles as files into a folder, their pictures into `assets` within it; as a feed, one file of them all. Each file is
 * written whole or not at all; the first failure ends the export and names its article or file. Other requests are answered
 * between two files.
 */
export async function exportArticles(library: Library, order: ExportOrder): Promise<Result<ExportReceipt>> {
  const folder = resolve(order.folder);
  const { ids, format, layout } = order;
  if (isFeedFormat(format)) {
    const file = await exportFeed(library, ids, format);
    if (!file.ok) return file;
    const written = writeExport(folder, file.value.path, file.value.content);
    return written.ok ? succeed({ folder, files: [file.value.path] }) : written;
  }
  const theme = chosenTheme(library, order.theme);
  if (!theme.ok) return theme;
  if (format === "pdf") {
    const printed = await exportPdf(library, ids, { folder, theme: theme.value });
    return printed.ok ? succeed({ folder, files: printed.value.sort() }) : printed;
  }
  const style: ExportStyle = { format, layout, theme: theme.value, paths: library.paths };
  const pictures = new Map<string, Asset>();
  const files: string[] = [];
  for (const id of ids) {
    await setImmediate();
    const dossier = loadDossier(library.database, id);
    if (!dossier.ok) return dossier;
    const file = exportFile(dossier.value, style);
    if (!file.ok) return file;
    const written = writeExport(folder, file.value.path, file.value.content);
    if (!written.ok) return written;
    files.push(file.value.path);
    for (const asset of picturesBeside(dossier.value, style, file.value)) pictures.set(asset.id, asset);
  }
  for (const asset of pictures.values()) {
    await setImmediate();
    const path = `assets/${assetFileName(asset)}`;
    const bytes = readPicture(library.paths, asset);
    if (!bytes.ok) return bytes;
    const written = writeExport(folder, path, bytes.value);
    if (!written.ok) return written;
    files.push(path);
  }
  return succeed({ folder, files: files.sort() });
}

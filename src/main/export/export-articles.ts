import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Asset, assetFileName } from "../../shared/asset.ts";
import type { ExportFormat, ExportLayout, ExportReceipt } from "../../shared/export.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { failureOf } from "../db/failure.ts";
import { insideFolder } from "../files/inside-folder.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import type { Library } from "../library/library.ts";
import { exportFile } from "./export-files.ts";
import { loadDossier } from "./load-dossier.ts";
import { loadTheme } from "./load-theme.ts";

export interface ExportOrder {
  ids: readonly string[];
  format: ExportFormat;
  layout: ExportLayout;
  folder: string;
}

/**
 * Writes articles as files into a folder, their pictures into `assets` within it. Each file is written whole or not at all;
 * the first failure ends the export and names its article or file. Other requests are answered between two articles.
 */
export async function exportArticles(library: Library, order: ExportOrder): Promise<Result<ExportReceipt>> {
  const theme = loadTheme();
  if (!theme.ok) return theme;
  const folder = resolve(order.folder);
  const pictures = new Map<string, Asset>();
  const files: string[] = [];
  for (const id of order.ids) {
    await setImmediate();
    const dossier = loadDossier(library.database, id);
    if (!dossier.ok) return dossier;
    const { path, content } = exportFile(dossier.value, { ...order, theme: theme.value, paths: library.paths });
    const written = write(folder, path, () => content);
    if (!written.ok) return written;
    files.push(path);
    if (order.layout === "self-contained" && order.format === "html") continue;
    for (const asset of dossier.value.assets.values()) pictures.set(asset.id, asset);
  }
  for (const asset of pictures.values()) {
    await setImmediate();
    const path = `assets/${assetFileName(asset)}`;
    const written = write(folder, path, () => readFileSync(join(library.paths.assets, assetFileName(asset))));
    if (!written.ok) return written;
    files.push(path);
  }
  return succeed({ folder, files: files.sort() });
}

function write(folder: string, path: string, content: () => string | Uint8Array): Result<null> {
  const target = insideFolder(folder, path);
  if (target === undefined)
    return fail({ code: "forbidden", message: "The file’s name leads out of the folder.", place: path });
  try {
    writeFileAtomically(target, content());
    return succeed(null);
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure === undefined) throw thrown;
    return fail(
      failure.code === "disk-full"
        ? { ...failure, place: target, mend: "Free some space, then export again." }
        : unwritable(target),
    );
  }
}

function unwritable(path: string) {
  return {
    code: "file-unwritable",
    message: "The file cannot be written.",
    place: path,
    mend: "Choose a folder that exists and can be written to.",
  } as const;
}

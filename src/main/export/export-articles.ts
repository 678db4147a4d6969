import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Dossier } from "../../publish/dossier.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import {
  type TextFormat,
  type ExportFormat,
  type ExportLayout,
  type ExportReceipt,
  isFeedFormat,
} from "../../shared/export.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { type CleanPicture, cleanPictures } from "./clean-pictures.ts";
import { embedPictures } from "./embed-pictures.ts";
import { exportFeed } from "./export-feed.ts";
import { type ExportFile, exportFile } from "./export-file.ts";
import { exportPdf } from "./export-pdf.ts";
import { LeftOut } from "./left-out.ts";
import { loadForExport } from "./load-for-export.ts";
import { chosenTheme } from "../themes/chosen-theme.ts";
import { type PictureFile, picturesBeside, writePictureFiles } from "./pictures-beside.ts";
import { writeExport } from "./write-export.ts";

export interface ExportOrder {
  ids: readonly string[];
  format: ExportFormat;
  layout: ExportLayout;
  folder: string;
  /** Another theme than the publication's. */
  theme?: string;
}

/** How the articles of an order become files. */
interface ArticleStyle {
  format: TextFormat;
  layout: ExportLayout;
  theme: Theme;
}

/**
 * Writes articles as files into a folder, their pictures into `assets` within it; as a feed, one file of them all. Each file is
 * written whole or not at all; the first failure ends the export and names its article or file, but a picture that is missing or
 * damaged is left out and told of. Other requests are answered between two files. No picture leaves with what it says about itself.
 */
export async function exportArticles(library: Library, order: ExportOrder): Promise<Result<ExportReceipt>> {
  const folder = resolve(order.folder);
  const { ids, format, layout } = order;
  const leftOut = new LeftOut();
  if (isFeedFormat(format)) {
    const file = await exportFeed(library, ids, format, leftOut);
    if (!file.ok) return file;
    const written = writeExport(folder, file.value.path, file.value.content);
    return written.ok ? succeed({ folder, files: [file.value.path], problems: leftOut.problems() }) : written;
  }
  const theme = chosenTheme(library, order.theme);
  if (!theme.ok) return theme;
  if (format === "pdf") {
    const printed = await exportPdf(library, ids, { folder, theme: theme.value, leftOut });
    return printed.ok ? succeed({ folder, files: printed.value.sort(), problems: leftOut.problems() }) : printed;
  }
  const files: string[] = [];
  const write = (path: string, content: string | Uint8Array): Result<null> => {
    const written = writeExport(folder, path, content);
    if (written.ok) files.push(path);
    return written;
  };
  const pictures = new Map<string, PictureFile>();
  for (const id of ids) {
    await setImmediate();
    const exported = await exportArticle(library, id, { format, layout, theme: theme.value }, leftOut);
    if (!exported.ok) return exported;
    const written = write(exported.value.path, exported.value.content);
    if (!written.ok) return written;
    for (const picture of exported.value.pictures) pictures.set(picture.path, picture);
  }
  const written = await writePictureFiles(library, [...pictures.values()], write);
  return written.ok ? succeed({ folder, files: files.sort(), problems: leftOut.problems() }) : written;
}

/** The file of an article, and the files of pictures that it names. */
async function exportArticle(
  library: Library,
  id: string,
  style: ArticleStyle,
  leftOut: LeftOut,
): Promise<Result<ExportFile & { pictures: PictureFile[] }>> {
  const loaded = loadForExport(library, id, leftOut);
  if (!loaded.ok) return loaded;
  const clean = style.format === "json" ? await cleanPictures(library, loaded.value) : asTheyAre(loaded.value);
  if (!clean.ok) return clean;
  const { dossier } = clean.value;
  const isOneFile = style.format === "html" && style.layout === "self-contained";
  const embedded = isOneFile ? await embedPictures(library, dossier, style.theme) : succeed(new Map<string, string>());
  if (!embedded.ok) return embedded;
  const file = exportFile(dossier, { ...style, embedded: embedded.value });
  return succeed({ ...file, pictures: picturesBeside(clean.value.pictures, style, file) });
}

function asTheyAre(dossier: Dossier): Result<{ dossier: Dossier; pictures: readonly CleanPicture[] }> {
  return succeed({ dossier, pictures: [...dossier.assets.values()].map((asset) => ({ asset, libraryId: asset.id })) });
}

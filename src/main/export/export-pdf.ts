import { setImmediate } from "node:timers/promises";
import { exportFileName } from "../../publish/article-address.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { paperOf } from "../pdf/paper.ts";
import { printPages } from "../pdf/print-pages.ts";
import { settleDates } from "../pdf/settle-dates.ts";
import { embedPictures } from "./embed-pictures.ts";
import { exportFile } from "./export-file.ts";
import type { LeftOut } from "./left-out.ts";
import { loadForExport } from "./load-for-export.ts";
import { writeExport } from "./write-export.ts";

/** How many articles are printed by one process, which bounds what lies on the disk meanwhile. */
const AT_ONCE = 25;

interface PdfOrder {
  readonly folder: string;
  readonly theme: Theme;
  /** Told of the pictures that are left out. */
  readonly leftOut: LeftOut;
}

/** Writes articles as PDF: the print sheet of the same page that is exported as HTML. Answers the files' names. */
export async function exportPdf(library: Library, ids: readonly string[], order: PdfOrder): Promise<Result<string[]>> {
  const files: string[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const written = await printSome(library, ids.slice(start, start + AT_ONCE), order);
    if (!written.ok) return written;
    files.push(...written.value);
  }
  return succeed(files);
}

async function printSome(
  library: Library,
  ids: readonly string[],
  { folder, theme, leftOut }: PdfOrder,
): Promise<Result<string[]>> {
  const sheets: { path: string; html: string; updatedAt: string; language: string }[] = [];
  for (const id of ids) {
    await setImmediate();
    const dossier = loadForExport(library, id, leftOut);
    if (!dossier.ok) return dossier;
    const { article, publication } = dossier.value;
    const embedded = await embedPictures(library, dossier.value, theme);
    if (!embedded.ok) return embedded;
    const page = exportFile(dossier.value, {
      format: "html",
      layout: "self-contained",
      theme,
      embedded: embedded.value,
    });
    const path = exportFileName(article.metadata.slug, "pdf");
    sheets.push({ path, html: page.content, updatedAt: article.updatedAt, language: publication.language });
  }
  const [first] = sheets;
  if (first === undefined) return succeed([]);
  const printed = await printPages(
    sheets.map(({ html }) => html),
    paperOf(first.language),
  );
  if (!printed.ok) return printed;
  for (const [index, pdf] of printed.value.entries()) {
    const sheet = sheets[index];
    if (sheet === undefined) continue;
    const written = writeExport(folder, sheet.path, settleDates(pdf, sheet.updatedAt));
    if (!written.ok) return written;
  }
  return succeed(sheets.map(({ path }) => path));
}

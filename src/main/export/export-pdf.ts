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
import { loadDossier } from "./load-dossier.ts";
import { writeExport } from "./write-export.ts";

/** How many articles are printed by one process, which bounds what lies on the disk meanwhile. */
const AT_ONCE = 25;

/** Writes articles as PDF: the print sheet of the same page that is exported as HTML. Answers the files' names. */
export async function exportPdf(
  library: Library,
  ids: readonly string[],
  { folder, theme }: { folder: string; theme: Theme },
): Promise<Result<string[]>> {
  const files: string[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const written = await printSome(library, ids.slice(start, start + AT_ONCE), { folder, theme });
    if (!written.ok) return written;
    files.push(...written.value);
  }
  return succeed(files);
}

async function printSome(
  library: Library,
  ids: readonly string[],
  { folder, theme }: { folder: string; theme: Theme },
): Promise<Result<string[]>> {
  const sheets: { path: string; html: string; updatedAt: string; language: string }[] = [];
  for (const id of ids) {
    await setImmediate();
    const dossier = loadDossier(library.database, id);
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

import type { BulkExportReceipt } from "../../shared/bulk.ts";
import { type ExportFormat, type ExportLayout, isFeedFormat } from "../../shared/export.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { exportArticles } from "../export/export-articles.ts";
import type { Library } from "../library/library.ts";
import { clearArticles } from "../preflight/preflight.ts";

/** In which form many articles leave, and where they go. */
export interface BulkExportOrder {
  readonly format: ExportFormat;
  readonly layout: ExportLayout;
  readonly folder: string;
}

/** So many articles are looked over and written at a time. */
const PORTION = 25;

/**
 * Looks articles over and writes those that nothing holds back, a portion at a time; a feed at the end, since it is one file.
 * `onPortion` is told how many are done and says whether to go on.
 */
export async function exportMany(
  library: Library,
  ids: readonly string[],
  order: BulkExportOrder,
  onPortion: (done: number) => boolean,
): Promise<Result<BulkExportReceipt>> {
  const files = new Set<string>();
  const cleared: string[] = [];
  const problems: DatelineError[] = [];
  let { folder } = order;
  let held = 0;
  const write = async (portion: readonly string[]): Promise<Result<null>> => {
    const written = await exportArticles(library, { ...order, ids: portion });
    if (!written.ok) return written;
    folder = written.value.folder;
    for (const file of written.value.files) files.add(file);
    problems.push(...written.value.problems);
    return succeed(null);
  };
  for (let start = 0; start < ids.length; start += PORTION) {
    const portion = ids.slice(start, start + PORTION);
    const clearance = await clearArticles(library, portion);
    if (!clearance.ok) return clearance;
    const blocked = new Set(clearance.value.blocked.map(({ id }) => id));
    const free = portion.filter((id) => !blocked.has(id));
    held += blocked.size;
    cleared.push(...free);
    const written = isFeedFormat(order.format) || free.length === 0 ? succeed(null) : await write(free);
    if (!written.ok) return written;
    if (!onPortion(start + portion.length)) break;
  }
  if (isFeedFormat(order.format) && cleared.length > 0) {
    const written = await write(cleared);
    if (!written.ok) return written;
  }
  return succeed({ folder, files: files.size, held, problems });
}

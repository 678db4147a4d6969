import { setImmediate } from "node:timers/promises";
import { feedFileName } from "../../publish/feeds/feed.ts";
import { feedEntry } from "../../publish/feeds/feed-entry.ts";
import { writeFeed } from "../../publish/feeds/write-feed.ts";
import type { FeedFormat } from "../../shared/export.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { readPublication } from "../publication/publication.ts";
import type { ExportFile } from "./export-file.ts";
import type { LeftOut } from "./left-out.ts";
import { loadForExport } from "./load-for-export.ts";

/** The feed of those of the articles that are out. Other requests are answered between two articles. */
export async function exportFeed(
  library: Library,
  ids: readonly string[],
  format: FeedFormat,
  leftOut: LeftOut,
): Promise<Result<ExportFile>> {
  const now = Temporal.Now.instant();
  const entries = [];
  for (const id of new Set(ids)) {
    await setImmediate();
    const dossier = loadForExport(library, id, leftOut);
    if (!dossier.ok) return dossier;
    entries.push(feedEntry(dossier.value, now) ?? []);
  }
  const content = writeFeed(readPublication(library.database), entries.flat(), format);
  return succeed({ path: feedFileName(format), content });
}

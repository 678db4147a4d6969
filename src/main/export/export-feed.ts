import { setImmediate } from "node:timers/promises";
import { feedFileName } from "../../publish/feeds/feed.ts";
import { type FeedEntry, feedEntry } from "../../publish/feeds/feed-entry.ts";
import { writeFeed } from "../../publish/feeds/write-feed.ts";
import type { FeedFormat } from "../../shared/export.ts";
import { readRenditionName } from "../../shared/picture/rendition.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { readPublication } from "../publication/publication.ts";
import { makeRenditions } from "../pictures/make-renditions.ts";
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
  const entries: FeedEntry[] = [];
  for (const id of new Set(ids)) {
    await setImmediate();
    const dossier = loadForExport(library, id, leftOut);
    if (!dossier.ok) return dossier;
    const entry = feedEntry(dossier.value, now);
    if (entry !== undefined) entries.push(entry);
  }
  const lengths = await lengthsOf(
    library,
    entries.flatMap(({ image }) => image?.fileName ?? []),
  );
  if (!lengths.ok) return lengths;
  const lengthOf = (fileName: string): number | undefined => lengths.value.get(fileName);
  const content = writeFeed(readPublication(library.database), entries, format, lengthOf);
  return succeed({ path: feedFileName(format), content });
}

/** How long the files are that a site has of these pictures: they are made, or are in the cache already. */
async function lengthsOf(library: Library, fileNames: readonly string[]): Promise<Result<Map<string, number>>> {
  const lengths = new Map<string, number>();
  for await (const made of makeRenditions(
    library,
    fileNames.flatMap((fileName) => readRenditionName(fileName) ?? []),
  )) {
    if (!made.ok) return made;
    for (const { fileName, bytes } of made.value) lengths.set(fileName, bytes.length);
  }
  return succeed(lengths);
}

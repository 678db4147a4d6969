import { setImmediate } from "node:timers/promises";
import { assetFileName } from "../../shared/asset.ts";
import type { TextFormat } from "../../shared/export.ts";
import { type Rendition, renditionFileName, renditionsIn } from "../../shared/picture/rendition.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { makeRenditions } from "../pictures/make-renditions.ts";
import type { CleanPicture } from "./clean-pictures.ts";
import type { ExportFile, ExportStyle } from "./export-file.ts";

/** A file in `assets` beside an export: a picture as it is, or one made from a picture of the library. */
export type PictureFile =
  | { readonly kind: "whole"; readonly path: string; readonly bytes: () => Promise<Result<Uint8Array>> }
  | { readonly kind: "rendition"; readonly path: string; readonly rendition: Rendition };

// JSON-LD speaks of pictures that are on the site already; plain text has none.
const CARRIES_PICTURES = {
  html: true,
  fragment: true,
  json: true,
  ninjs: true,
  jsonld: false,
  markdown: true,
  text: false,
} as const satisfies Record<TextFormat, boolean>;

/** The files that go along with a file: those it names, in `assets` beside it. */
export function picturesBeside(
  pictures: readonly CleanPicture[],
  { format, layout }: Pick<ExportStyle, "format" | "layout">,
  { content }: Pick<ExportFile, "content">,
): PictureFile[] {
  if (!CARRIES_PICTURES[format] || (format === "html" && layout === "self-contained")) return [];
  const whole = pictures.flatMap(({ asset, bytes }): PictureFile[] => {
    const path = `assets/${assetFileName(asset)}`;
    return bytes !== undefined && content.includes(path) ? [{ kind: "whole", path, bytes }] : [];
  });
  const libraryIds = new Map(pictures.map(({ asset, libraryId }) => [asset.id, libraryId]));
  const made = renditionsIn(content).flatMap((named): PictureFile[] => {
    const assetId = libraryIds.get(named.assetId);
    if (assetId === undefined) return [];
    const path = `assets/${renditionFileName(named)}`;
    return [{ kind: "rendition", path, rendition: { ...named, assetId } }];
  });
  return [...whole, ...made];
}

/** Writes the files of pictures; other requests are answered between two. */
export async function writePictureFiles(
  library: Library,
  files: readonly PictureFile[],
  write: (path: string, content: Uint8Array) => Result<null>,
): Promise<Result<null>> {
  const paths = new Map<string, string[]>();
  const renditions: Rendition[] = [];
  for (const file of files) {
    await setImmediate();
    if (file.kind === "rendition") {
      const fileName = renditionFileName(file.rendition);
      paths.set(fileName, [...(paths.get(fileName) ?? []), file.path]);
      renditions.push(file.rendition);
      continue;
    }
    const bytes = await file.bytes();
    const written = bytes.ok ? write(file.path, bytes.value) : bytes;
    if (!written.ok) return written;
  }
  for await (const made of makeRenditions(library, renditions)) {
    if (!made.ok) return made;
    for (const { fileName, bytes } of made.value) {
      for (const path of paths.get(fileName) ?? []) {
        const written = write(path, bytes);
        if (!written.ok) return written;
      }
    }
  }
  return succeed(null);
}

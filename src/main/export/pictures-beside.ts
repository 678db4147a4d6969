import type { Dossier } from "../../publish/dossier.ts";
import type { Asset } from "../../shared/asset.ts";
import type { TextFormat } from "../../shared/export.ts";
import type { ExportFile, ExportStyle } from "./export-file.ts";

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

/** The pictures that go along with a file: those it names, in `assets` beside it. */
export function picturesBeside(
  { assets }: Dossier,
  { format, layout }: Pick<ExportStyle, "format" | "layout">,
  { content }: ExportFile,
): Asset[] {
  if (!CARRIES_PICTURES[format] || (format === "html" && layout === "self-contained")) return [];
  return [...assets.values()].filter(({ id }) => content.includes(id));
}

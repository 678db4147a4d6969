import { docx } from "./docx/docx.ts";
import { feed } from "./feed/feed.ts";
import { ghost } from "./ghost/ghost.ts";
import { markdown } from "./markdown/markdown.ts";
import { ninjs } from "./ninjs/ninjs.ts";
import { odt } from "./odt/odt.ts";
import { page } from "./page/page.ts";
import { pageText } from "./page-text/page-text.ts";
import type { Source, SourceFile } from "./source.ts";
import { wordpress } from "./wordpress/wordpress.ts";

/** Every kind of file that articles come from, the most telling marks first. */
export const SOURCES: readonly Source[] = [docx, odt, wordpress, feed, ghost, ninjs, markdown, page, pageText];

/** The kind of a file, from what is in it; undefined for one that nobody here knows. */
export function recogniseSource(file: SourceFile): Source | undefined {
  return SOURCES.find((source) => source.recognise(file));
}

import { markdown } from "./markdown/markdown.ts";
import type { Source, SourceFile } from "./source.ts";
import { wordpress } from "./wordpress/wordpress.ts";

/** Every kind of file that articles come from, the most telling marks first. */
export const SOURCES: readonly Source[] = [wordpress, markdown];

/** The kind of a file, from what is in it; undefined for one that nobody here knows. */
export function recogniseSource(file: SourceFile): Source | undefined {
  return SOURCES.find((source) => source.recognise(file));
}

import type { LexicalEditor } from "lexical";
import { visibleLines } from "./visible-lines.ts";

/**
 * Of lines in reading order those in the window or, above and below it, within a margin in pixels, after those that have no place on
 * the page. The margin is a window's height unless another is given.
 */
export function linesInView(editor: LexicalEditor, order: readonly string[], margin: number = innerHeight): string[] {
  const drawn = order.filter((key) => editor.getElementByKey(key) !== null);
  const head = order.slice(0, order.length - drawn.length);
  const topOf = (key: string): number => editor.getElementByKey(key)?.getBoundingClientRect().top ?? 0;
  return [...head, ...visibleLines(drawn, topOf, { top: -margin, bottom: innerHeight + margin })];
}

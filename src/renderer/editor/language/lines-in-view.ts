import type { LexicalEditor } from "lexical";
import { visibleLines } from "./visible-lines.ts";

/** Of lines in reading order those in view or a window's height off it, after those that have no place on the page. */
export function linesInView(editor: LexicalEditor, order: readonly string[]): string[] {
  const drawn = order.filter((key) => editor.getElementByKey(key) !== null);
  const head = order.slice(0, order.length - drawn.length);
  const margin = innerHeight;
  const topOf = (key: string): number => editor.getElementByKey(key)?.getBoundingClientRect().top ?? 0;
  return [...head, ...visibleLines(drawn, topOf, { top: -margin, bottom: innerHeight + margin })];
}

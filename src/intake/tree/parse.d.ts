import { type ElementNode } from "./node.ts";
import { type StyleSheet } from "./style-sheet.ts";
/** Outside HTML as read: its tree, and what its style sheets say of Word's lists. */
export interface Source {
  readonly root: ElementNode;
  readonly sheet: StyleSheet;
  /** Whether the markup was beyond all bounds, so that only its text could be taken. */
  readonly flat: boolean;
}
/** Reads HTML by the HTML standard, in bounded time and depth. */
export declare function parseSource(html: string): Source;

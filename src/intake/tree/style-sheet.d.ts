import { type Style } from "./node.ts";
/** What a document's own style sheets say of elements and classes, and of Word's list levels (`l0:level1`). */
export interface StyleSheet {
  readonly rules: ReadonlyMap<string, Style>;
  readonly lists: ReadonlyMap<string, Style>;
}
/**
 * Reads style sheets as far as office programs write them: rules for an element, a class, or an element with a class. All other
 * selectors and at-rules are passed over, except `@list`, in which Word says what its list levels look like.
 */
export declare function parseStyleSheet(source: string): StyleSheet;
/** What the sheet says of an element with these classes; the more special rule counts. */
export declare function styleFromSheet(sheet: StyleSheet, name: string, classes: string): Style;

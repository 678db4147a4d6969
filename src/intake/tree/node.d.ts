/**
 * The tree that outside HTML is read into. It is plain data in every host, so nothing in it can run or load, and it keeps what a
 * browser's own tree throws away: Word's `mso-` properties and its conditional comments.
 */
export type TreeNode = ElementNode | TextNode | CommentNode;
/** An element. `name` and the names in `attributes` and `style` are lower case; `style` includes the document's own style sheet. */
export interface ElementNode {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly style: Style;
  children: TreeNode[];
}
export interface TextNode {
  readonly kind: "text";
  readonly text: string;
}
export interface CommentNode {
  readonly kind: "comment";
  readonly text: string;
}
/** CSS declarations by property, values as written. */
export type Style = ReadonlyMap<string, string>;
export declare const NO_STYLE: Style;
/** An element that no source has written: what a quirk puts in place of what it found. */
export declare function element(
  name: string,
  children: readonly TreeNode[],
  attributes?: Readonly<Record<string, string>>,
): ElementNode;
export declare function text(content: string): TextNode;
/** The value of an attribute; empty where there is none. */
export declare function attribute(node: ElementNode, name: string): string;
/** The value of a style property in lower case; empty where there is none. */
export declare function property(node: ElementNode, name: string): string;
/** Whether one of an element's classes matches. */
export declare function hasClass(node: ElementNode, pattern: RegExp): boolean;
/** All text in a node, as written. */
export declare function textOf(node: TreeNode): string;

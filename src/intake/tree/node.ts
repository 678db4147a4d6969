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

export const NO_STYLE: Style = new Map();

/** An element that no source has written: what a quirk puts in place of what it found. */
export function element(
  name: string,
  children: readonly TreeNode[],
  attributes: Readonly<Record<string, string>> = {},
): ElementNode {
  return {
    kind: "element",
    name,
    attributes: new Map(Object.entries(attributes)),
    style: NO_STYLE,
    children: [...children],
  };
}

export function text(content: string): TextNode {
  return { kind: "text", text: content };
}

/** The value of an attribute; empty where there is none. */
export function attribute(node: ElementNode, name: string): string {
  return node.attributes.get(name) ?? "";
}

/** The value of a style property in lower case; empty where there is none. */
export function property(node: ElementNode, name: string): string {
  return node.style.get(name)?.toLowerCase() ?? "";
}

/** Whether a node is an element of this name. */
export function isElement(node: TreeNode, name: string): node is ElementNode {
  return node.kind === "element" && node.name === name;
}

/** Whether one of an element's classes matches. */
export function hasClass(node: ElementNode, pattern: RegExp): boolean {
  const classes = attribute(node, "class");
  return classes !== "" && classes.split(/\s+/).some((name) => pattern.test(name));
}

/** All text in a node, as written. */
export function textOf(node: TreeNode): string {
  if (node.kind === "element") return node.children.map(textOf).join("");
  return node.kind === "text" ? node.text : "";
}

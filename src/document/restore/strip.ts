/** The properties Lexical writes that are no part of the format: layout, and what can be worked out again. */
const OF_EVERY_NODE = ["version", "$"];
const OF_ELEMENTS = [...OF_EVERY_NODE, "format", "indent", "textFormat", "textStyle"];

const DROPPED = {
  root: [...OF_ELEMENTS, "direction"],
  text: [...OF_EVERY_NODE, "detail", "mode", "style"],
  tab: [...OF_EVERY_NODE, "detail", "mode", "style", "format", "text"],
  linebreak: OF_EVERY_NODE,
  link: [...OF_ELEMENTS, "direction", "rel", "target", "title"],
  paragraph: OF_ELEMENTS,
  heading: OF_ELEMENTS,
  list: [...OF_ELEMENTS, "tag"],
  listitem: [...OF_ELEMENTS, "checked"],
  quote: [...OF_ELEMENTS, "shadowRoot"],
  quotation: OF_ELEMENTS,
  "pull-quote": OF_ELEMENTS,
  attribution: OF_ELEMENTS,
  table: [...OF_ELEMENTS, "colWidths", "rowStriping", "frozenColumnCount", "frozenRowCount"],
  tablerow: [...OF_ELEMENTS, "direction", "height"],
  tablecell: [...OF_ELEMENTS, "direction", "colSpan", "rowSpan", "width", "backgroundColor", "verticalAlign"],
  "fact-box": OF_ELEMENTS,
  "box-title": OF_ELEMENTS,
  "editors-note": OF_ELEMENTS,
  footnote: OF_EVERY_NODE,
  horizontalrule: OF_EVERY_NODE,
  image: OF_EVERY_NODE,
  "also-read": OF_EVERY_NODE,
  embed: OF_EVERY_NODE,
} satisfies Record<string, readonly string[]>;

/** The properties in which a node holds others: a footnote its note, any other its children. */
export const HOLDING_NODES: ReadonlySet<string> = new Set(["children", "note"]);

const droppedByType = new Map<string, ReadonlySet<string>>(
  Object.entries(DROPPED).map(([type, keys]) => [type, new Set(keys)]),
);

/** Whether a body may hold nodes of this type. */
export function isKnownType(type: string): boolean {
  return droppedByType.has(type);
}

/**
 * A serialised node without what Lexical writes besides the format: a copy, or the node itself where there is nothing to leave out,
 * as in all that is stored. Its depth must have been checked.
 */
export function stripNode(node: unknown): unknown {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
  const type = "type" in node && typeof node.type === "string" ? node.type : "";
  const dropped = droppedByType.get(type);
  const kept: [string, unknown][] = [];
  let isWhole = true;
  for (const [key, value] of Object.entries(node)) {
    const isDropped = dropped?.has(key) === true || (key === "direction" && value === null);
    const stripped = HOLDING_NODES.has(key) && Array.isArray(value) ? stripNodes(value) : value;
    if (isDropped || stripped !== value) isWhole = false;
    if (!isDropped) kept.push([key, stripped]);
  }
  // Not by assignment, to which a key `__proto__` would be an order.
  return isWhole ? node : Object.fromEntries(kept);
}

function stripNodes(nodes: readonly unknown[]): readonly unknown[] {
  const stripped = nodes.map(stripNode);
  return stripped.every((node, index) => node === nodes[index]) ? nodes : stripped;
}

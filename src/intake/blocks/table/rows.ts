import { attribute, type ElementNode } from "../../tree/node.ts";

/** A row of the source, and whether the source says that it is the table's head. */
export interface RowNode {
  readonly cells: readonly ElementNode[];
  readonly isHead: boolean;
}

const TEXT_TAGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "dateline:item"]);
const LIST_TAGS = new Set(["ul", "ol", "dateline:item"]);

/** The rows of a table, from its head down. */
export function rowsOf(table: ElementNode, isHead = false): RowNode[] {
  return table.children.flatMap((child) => {
    if (child.kind !== "element") return [];
    if (child.name === "tr") return [{ cells: child.children.filter((cell) => cell.kind === "element"), isHead }];
    return ["thead", "tbody", "tfoot"].includes(child.name) ? rowsOf(child, child.name === "thead") : [];
  });
}

/**
 * Whether a table only arranges a page: it says so, has one column, or has headings, quotations, lists or tables in its cells. Lists
 * are no sign of that where the source marks headers.
 */
export function isArrangement(table: ElementNode, rows: readonly RowNode[]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, "role"))) return true;
  if (rows.every(({ cells }) => cells.length < 2)) return true;
  const cells = rows.flatMap((row) => row.cells);
  const hasHeaders = rows.some(({ isHead }) => isHead) || cells.some(({ name }) => name === "th");
  const isSign = (name: string): boolean => TEXT_TAGS.has(name) && !(hasHeaders && LIST_TAGS.has(name));
  return cells.some((cell) => holds(cell, isSign));
}

function holds(node: ElementNode, matches: (name: string) => boolean): boolean {
  return node.children.some((child) => child.kind === "element" && (matches(child.name) || holds(child, matches)));
}

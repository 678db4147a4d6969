import { $isTableNode } from "@lexical/table";
import { $createParagraphNode, $isElementNode, type LexicalNode } from "lexical";
import { $tablePlace } from "../../../document/commands/table/place.ts";
import { $linesOf } from "../../../document/nodes/table/lines.ts";

/**
 * What is pasted, as the place takes it. In a table, one table by itself fills the cells from the caret on; of anything else the
 * lines become paragraphs of the cell. Elsewhere all stays as it is.
 */
export function $fitIntoPlace(nodes: readonly LexicalNode[]): LexicalNode[] {
  if ($tablePlace() === null) return [...nodes];
  const filled = nodes.filter((node) => !$isElementNode(node) || node.isInline() || !node.isEmpty());
  const [only] = filled;
  return filled.length === 1 && $isTableNode(only) ? [only] : filled.flatMap($asLines);
}

function $asLines(node: LexicalNode): LexicalNode[] {
  if (!$isElementNode(node) || node.isInline()) return [node];
  return $linesOf(node).map((line) => $createParagraphNode().append(...line));
}

import { parseDeclarations, pointsOf } from "./declarations.ts";
import { attribute, type ElementNode } from "./node.ts";

/** How far a paragraph's own style indents it, in points; undefined where it leaves that to its named style. */
export function ownIndent(node: ElementNode): number | undefined {
  const style = parseDeclarations(attribute(node, "style"));
  const margin = style.get("margin")?.split(/\s+/) ?? [];
  const left = style.get("margin-left") ?? margin[3] ?? margin[1] ?? margin[0];
  return left === undefined ? undefined : pointsOf(left);
}

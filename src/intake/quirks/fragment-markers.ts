import type { ElementNode, TreeNode } from "../tree/node.ts";
import type { Quirk } from "./quirk.ts";

/**
 * The clipboard of Windows holds a whole page, with the part that was copied between two comments. Around it stand the open
 * elements of the page (for a cell of a sheet: its table), and sometimes text that was not selected.
 */
export const fragmentMarkers: Quirk = ({ root }) => {
  if (hasMarker(root, START) && hasMarker(root, END)) keepBetween(root, { inside: false });
};

const START = "StartFragment";
const END = "EndFragment";

function isMarker(node: TreeNode, marker: string): boolean {
  return node.kind === "comment" && node.text.trim() === marker;
}

function hasMarker(node: ElementNode, marker: string): boolean {
  return node.children.some(
    (child) => isMarker(child, marker) || (child.kind === "element" && hasMarker(child, marker)),
  );
}

function keepBetween(node: ElementNode, state: { inside: boolean }): void {
  node.children = node.children.filter((child) => {
    if (isMarker(child, START)) state.inside = true;
    if (isMarker(child, END)) state.inside = false;
    if (child.kind !== "element") return state.inside;
    const began = state.inside;
    keepBetween(child, state);
    return began || state.inside || child.children.length > 0;
  });
}

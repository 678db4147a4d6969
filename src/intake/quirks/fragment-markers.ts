import type { ElementNode, TreeNode } from "../tree/node.ts";
import type { Quirk } from "./quirk.ts";

/**
 * The clipboard of Windows holds a whole page, with the part that was copied between two comments. Around it stand the open
 * elements of the page (for a cell of a sheet: its table), and sometimes text that was not selected. A copy of a copy can hold
 * the comments twice: then it is from the first to the last.
 */
export const fragmentMarkers: Quirk = ({ root }) => {
  const markers = markersIn(root);
  const ends = markers.filter((marker) => marker === END).length;
  if (markers[0] === START && markers.at(-1) === END) keepBetween(root, { inside: false, ends });
};

const START = "StartFragment";
const END = "EndFragment";

function markerOf(node: TreeNode): string | undefined {
  const text = node.kind === "comment" ? node.text.trim() : "";
  return text === START || text === END ? text : undefined;
}

function markersIn(node: ElementNode): string[] {
  return node.children.flatMap((child) => (child.kind === "element" ? markersIn(child) : (markerOf(child) ?? [])));
}

function keepBetween(node: ElementNode, state: { inside: boolean; ends: number }): void {
  node.children = node.children.filter((child) => {
    const marker = markerOf(child);
    if (marker === START) state.inside = true;
    if (marker === END && --state.ends === 0) state.inside = false;
    if (child.kind !== "element") return state.inside;
    const began = state.inside;
    keepBetween(child, state);
    return began || state.inside || child.children.length > 0;
  });
}

import { $isLinkNode } from "@lexical/link";
import { $findTableNode, $isTableSelection, type TableSelection } from "@lexical/table";
import { $findMatchingParent } from "@lexical/utils";
import { $getSelection, $isNodeSelection, $isRangeSelection, type RangeSelection, type TextFormatType } from "lexical";
import { $frameAround } from "../../../document/nodes/frame-node.ts";
import { $frameKindOf, type FrameKind } from "../../../document/nodes/frames.ts";
import { $isImageNode } from "../../../document/nodes/image/node.ts";
import { $blockKindOf, type BlockKind } from "./block-kind.ts";
import { $headersOf } from "../../../document/nodes/table/grid.ts";
import type { TableHeaders } from "../../../document/nodes/table/headers.ts";

/** The formats a run of text can have in a body. */
export const TEXT_FORMATS = [
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "subscript",
  "superscript",
] as const satisfies readonly TextFormatType[];
export type BodyTextFormat = (typeof TEXT_FORMATS)[number];

/** What toolbars show of the selection. */
export interface SelectionState {
  /** `caret` between two characters, `text` across some, `object` for a picture or the like, `cells` for cells of a
   * table, `none` outside the text. */
  readonly extent: "none" | "caret" | "text" | "object" | "cells";
  readonly block: BlockKind | null;
  /** The quotation, box or note that the selection begins in. */
  readonly frame: FrameKind | null;
  readonly formats: ReadonlySet<BodyTextFormat>;
  /** The address of the link that the selection begins in. */
  readonly link: string | null;
  /** The headers of the table that the selection is in. */
  readonly table: TableHeaders | null;
  /** Whether a picture is selected. */
  readonly picture: boolean;
}

export const NO_SELECTION: SelectionState = {
  extent: "none",
  block: null,
  frame: null,
  formats: new Set(),
  link: null,
  table: null,
  picture: false,
};

/** Reads the state from the selection in the active editor. Its cost does not depend on the length of the text. */
export function $readSelectionState(): SelectionState {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    return { ...NO_SELECTION, extent: "object", picture: selection.getNodes().some($isImageNode) };
  }
  if ($isTableSelection(selection)) return { ...NO_SELECTION, extent: "cells", table: $tableHeadersAround(selection) };
  if (!$isRangeSelection(selection)) return NO_SELECTION;
  return {
    extent: selection.isCollapsed() ? "caret" : "text",
    block: $blockKindOf(selection),
    frame: $frameKindAround(selection),
    formats: new Set(TEXT_FORMATS.filter((format) => selection.hasFormat(format))),
    link: $linkAround(selection),
    table: $tableHeadersAround(selection),
    picture: false,
  };
}

/** Whether two states show the same. */
export function isSameSelectionState(some: SelectionState, other: SelectionState): boolean {
  return (
    some.extent === other.extent &&
    some.block === other.block &&
    some.frame === other.frame &&
    some.link === other.link &&
    some.picture === other.picture &&
    some.table?.row === other.table?.row &&
    some.table?.column === other.table?.column &&
    some.formats.symmetricDifference(other.formats).size === 0
  );
}

function $frameKindAround(selection: RangeSelection): FrameKind | null {
  const frame = $frameAround(selection.anchor.getNode());
  return frame === null ? null : $frameKindOf(frame);
}

function $linkAround(selection: RangeSelection): string | null {
  return $findMatchingParent(selection.anchor.getNode(), $isLinkNode)?.getURL() ?? null;
}

function $tableHeadersAround(selection: RangeSelection | TableSelection): TableHeaders | null {
  const table = $findTableNode(selection.anchor.getNode());
  return table?.isParentOf(selection.focus.getNode()) === true ? $headersOf(table) : null;
}

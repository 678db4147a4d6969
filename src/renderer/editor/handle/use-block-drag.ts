import { $getNodeByKey, HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from "lexical";
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from "react";
import { $moveBlocksTo } from "../../../document/commands/blocks/move-blocks.ts";
import { $selectedBlocks } from "../../../document/commands/selected-blocks.ts";
import { scrollerOf } from "../scroller.ts";
import { type Place, placeAt } from "./place.ts";

/** How far the pointer goes before a press becomes a drag, and how near to the edge the text begins to scroll, in pixels. */
const SLACK = 4;
const EDGE = 48;

/** Dragging a block, and with it the others of the selection it is part of. `place` is where it would be put. */
export interface BlockDrag {
  readonly place: Place | null;
  readonly isDragging: boolean;
  readonly start: (event: ReactPointerEvent, key: NodeKey) => void;
}

/** What follows a press of the handle: one that was no drag, and one that has ended as a drag. */
export interface DragEnds {
  readonly onPress: () => void;
  readonly onDrop: () => void;
}

/** Drags blocks by their handle. Escape lets go. */
export function useBlockDrag(editor: LexicalEditor, { onPress, onDrop }: DragEnds): BlockDrag {
  const [place, setPlace] = useState<Place | null>(null);
  const [isDragging, setIsDragging] = useState(false);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  function start(event: ReactPointerEvent, key: NodeKey): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const controller = new AbortController();
    const { signal } = controller;
    const from = event.clientY;
    const scroller = scrollerOf(editor.getRootElement());
    let drag: { target: Place | null } | null = null;

    stop.current = () => {
      controller.abort();
      setPlace(null);
      setIsDragging(false);
    };
    const move = ({ clientY }: PointerEvent): void => {
      if (drag === null && Math.abs(clientY - from) < SLACK) return;
      if (scroller !== null) scrollNearEdge(scroller, clientY);
      drag = { target: placeAt(editor, clientY) };
      setIsDragging(true);
      setPlace(drag.target);
    };
    const release = (): void => {
      stop.current?.();
      if (drag === null) return onPress();
      if (drag.target !== null) drop(editor, key, drag.target);
      onDrop();
    };
    const keyDown = (pressed: KeyboardEvent): void => {
      if (pressed.key !== "Escape") return;
      pressed.preventDefault();
      pressed.stopPropagation();
      stop.current?.();
    };
    window.addEventListener("pointermove", move, { signal });
    window.addEventListener("pointerup", release, { signal });
    window.addEventListener("pointercancel", () => stop.current?.(), { signal });
    window.addEventListener("keydown", keyDown, { signal, capture: true });
  }

  return { place, isDragging, start };
}

function drop(editor: LexicalEditor, key: NodeKey, { key: target, isAfter }: Place): void {
  editor.update(
    () => {
      $moveBlocksTo($keysWith(key), target, isAfter);
      $getNodeByKey(key)?.selectStart();
    },
    { tag: HISTORY_PUSH_TAG },
  );
  editor.focus();
}

/** The blocks of the selection where the block is one of several; otherwise it alone. */
export function $keysWith(key: NodeKey): NodeKey[] {
  const selected = $selectedBlocks().map((block) => block.getKey());
  return selected.length > 1 && selected.includes(key) ? selected : [key];
}

function scrollNearEdge(scroller: Element, height: number): void {
  const { top, bottom } = scroller.getBoundingClientRect();
  if (height < top + EDGE) scroller.scrollBy(0, height - top - EDGE);
  if (height > bottom - EDGE) scroller.scrollBy(0, height - bottom + EDGE);
}

import type { LexicalEditor } from "lexical";
import type { FindingKind } from "../../../shared/language-desk.ts";
import { followText } from "./follow-text.ts";
import { type LineBox, lineBoxes } from "./line-boxes.ts";
import styles from "./underlines.module.css";

/** Words of the text with the kind of line that is drawn under them. */
export interface Underlined {
  readonly kind: FindingKind;
  readonly range: Range;
}

/**
 * Lines under words of the text, drawn in a layer over it. Unlike highlights, which the browser places and paints anew at each key,
 * they cost a key no more than a look at where their words are, and are only moved where those have moved.
 */
export interface UnderlineLayer {
  /** Draws lines under these words and no others. */
  draw(underlined: readonly Underlined[]): void;
  close(): void;
}

/** A layer for an editor's text. It stands beside the text, in what scrolls with it. */
export function createUnderlineLayer(editor: LexicalEditor): UnderlineLayer {
  const layer = document.createElement("div");
  layer.className = styles["layer"] ?? "";
  layer.ariaHidden = "true";
  let drawn: { readonly range: Range; readonly line: HTMLElement }[] = [];

  function place(): void {
    if (drawn.length === 0) return;
    const origin = layer.getBoundingClientRect();
    const boxes = drawn.map(({ range }) => lineBoxes(range, origin));
    drawn.forEach(({ line }, index) => placePieces(line, boxes[index] ?? []));
  }

  const close = editor.registerRootListener((root) => {
    if (root === null) return;
    root.after(layer);
    const stop = followText(editor, root, place);
    return () => {
      stop();
      layer.remove();
    };
  });
  return {
    draw: (underlined) => {
      drawn = underlined.map(({ kind, range }) => ({ range, line: createLine(kind) }));
      layer.replaceChildren(...drawn.map(({ line }) => line));
      place();
    },
    close,
  };
}

function createLine(kind: FindingKind): HTMLElement {
  const line = document.createElement("div");
  line.className = styles[kind] ?? "";
  line.dataset["underlined"] = kind;
  return line;
}

/** Words that are broken into several lines have a piece under each. */
function placePieces(line: HTMLElement, boxes: readonly LineBox[]): void {
  while (line.children.length < boxes.length) line.append(document.createElement("div"));
  Array.from(line.children).forEach((piece, index) => {
    const box = boxes[index];
    if (box === undefined) return piece.remove();
    const { left, top, width, height } = box;
    const style = `left: ${left}px; top: ${top}px; width: ${width}px; --line-height: ${height}px`;
    if (piece.getAttribute("style") !== style) piece.setAttribute("style", style);
  });
}

import {
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isDecoratorNode,
  $isNodeSelection,
  $setSelection,
  type LexicalEditor,
  mergeRegister,
} from "lexical";

/**
 * Puts the browser's selection around an object that is selected, and selects it no longer once a key has moved that elsewhere.
 * Lexical leaves the browser without any, which then invents a caret before the whole text at the next key, and types there.
 */
export function frameSelectedObject(editor: LexicalEditor): () => void {
  const frame = (): Frame | null => editor.getEditorState().read(() => $frameOf(editor));
  const follow = (): void => {
    if (hasLeft(frame())) editor.update(() => $followCaret(editor));
  };
  return mergeRegister(
    editor.registerUpdateListener(() => {
      const place = frame();
      if (place === null || !hasLeft(place)) return;
      getSelection()?.setBaseAndExtent(place.parent, place.index, place.parent, place.index + 1);
    }),
    editor.registerRootListener((root) => {
      root?.ownerDocument.addEventListener("selectionchange", follow);
      return () => root?.ownerDocument.removeEventListener("selectionchange", follow);
    }),
  );
}

/** Selects no object any more where a key has just moved the browser's selection elsewhere, of which that may not have told yet. */
export function $followCaret(editor: LexicalEditor): void {
  if (!hasLeft($frameOf(editor))) return;
  const caret = getSelection();
  const node = caret?.anchorNode && $getNearestNodeFromDOMNode(caret.anchorNode);
  if (!node || $isDecoratorNode(node)) return;
  const range = $createRangeSelectionFromDom(caret, editor);
  if (range !== null) $setSelection(range);
}

interface Frame {
  readonly parent: Element;
  readonly index: number;
}

/** Where the object stands that is selected while the focus is in the text. */
function $frameOf(editor: LexicalEditor): Frame | null {
  const selection = $getSelection();
  const key = $isNodeSelection(selection) ? selection.getNodes().at(-1)?.getKey() : undefined;
  const element = key === undefined ? null : editor.getElementByKey(key);
  const parent = element?.parentElement;
  if (element === null || !parent || document.activeElement !== editor.getRootElement()) return null;
  return { parent, index: [...parent.childNodes].indexOf(element) };
}

/** Whether the browser's selection is elsewhere than around the object. */
function hasLeft(frame: Frame | null): boolean {
  const selection = getSelection();
  if (frame === null || selection === null) return false;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const isAround = anchorNode === frame.parent && focusNode === frame.parent;
  return !isAround || anchorOffset !== frame.index || focusOffset !== frame.index + 1;
}

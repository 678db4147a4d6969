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
  const follow = (): void => {
    const frame = frameOf(editor);
    if (frame !== null && !isAround(frame)) editor.update(() => $followCaret(editor));
  };
  return mergeRegister(
    editor.registerUpdateListener(() => {
      const frame = frameOf(editor);
      if (frame === null || isAround(frame)) return;
      const { parent, index } = frame;
      getSelection()?.setBaseAndExtent(parent, index, parent, index + 1);
    }),
    editor.registerRootListener((root) => {
      root?.ownerDocument.addEventListener("selectionchange", follow);
      return () => root?.ownerDocument.removeEventListener("selectionchange", follow);
    }),
  );
}

interface Frame {
  readonly parent: Element;
  readonly index: number;
}

/** Where the object stands that is selected while the focus is in the text. */
function frameOf(editor: LexicalEditor): Frame | null {
  const key = editor.read("latest", () => {
    const selection = $getSelection();
    return $isNodeSelection(selection) ? selection.getNodes().at(-1)?.getKey() : undefined;
  });
  const element = key === undefined ? null : editor.getElementByKey(key);
  const parent = element?.parentElement;
  if (element === null || !parent || document.activeElement !== editor.getRootElement()) return null;
  return { parent, index: [...parent.childNodes].indexOf(element) };
}

function isAround({ parent, index }: Frame): boolean {
  const selection = getSelection();
  if (selection === null) return false;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return anchorNode === parent && focusNode === parent && anchorOffset === index && focusOffset === index + 1;
}

function $followCaret(editor: LexicalEditor): void {
  const caret = getSelection();
  const node = caret?.anchorNode && $getNearestNodeFromDOMNode(caret.anchorNode);
  if (!node || $isDecoratorNode(node)) return;
  const range = $createRangeSelectionFromDom(caret, editor);
  if (range !== null) $setSelection(range);
}

import { $getSelection, $isRangeSelection, $isTextNode, type LexicalEditor } from "lexical";

/**
 * Letters that are typed one behind the other. The document has looked at the first of them and left it to the browser, and it would
 * find nothing else at the next, as long as that stands right behind the last and nothing has happened in between: it need not be
 * asked, nor need anybody else who waits for keys that mean something.
 */
export interface LetterRun {
  /** The browser has put a letter into the text; the caret stands behind it. */
  add(): void;
  /** Whether a letter at the caret is the next one of the run. */
  goesOn(): boolean;
  end(): void;
  close(): void;
}

/** The place behind the last letter, and whether the document's own selection was seen to be there, unchanged in format. */
interface Caret {
  readonly text: Node;
  readonly offset: number;
  readonly isTakenIn: boolean;
}

export function createLetterRun(editor: LexicalEditor): LetterRun {
  let caret: Caret | null = null;

  const close = editor.registerUpdateListener(({ dirtyElements, editorState }) => {
    if (caret === null) return;
    const { text, offset } = caret;
    // The root is in the list at every update.
    const isOnlyText = Array.from(dirtyElements).every(([key, isMeant]) => !isMeant || key === "root");
    const isTakenIn = isOnlyText && editorState.read(() => $isSelectionBehind(editor, text, offset));
    caret = isTakenIn ? { text, offset, isTakenIn } : null;
  });

  return {
    add: () => {
      const selection = getSelection();
      const text = selection?.isCollapsed === true ? selection.anchorNode : null;
      caret = text === null || selection === null ? null : { text, offset: selection.anchorOffset, isTakenIn: false };
    },
    goesOn: () => {
      if (caret?.isTakenIn !== true) return false;
      const selection = getSelection();
      return (
        selection?.isCollapsed === true &&
        selection.anchorNode === caret.text &&
        selection.anchorOffset === caret.offset &&
        editor.isEditable()
      );
    },
    end: () => {
      caret = null;
    },
    close,
  };
}

/** Whether the document's selection is this place, and what is typed there looks like the text around it. */
function $isSelectionBehind(editor: LexicalEditor, text: Node, offset: number): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.offset !== offset) return false;
  const node = selection.anchor.getNode();
  return (
    $isTextNode(node) &&
    node.isSimpleText() &&
    node.getFormat() === selection.format &&
    node.getStyle() === selection.style &&
    editor.getElementByKey(node.getKey())?.contains(text) === true
  );
}

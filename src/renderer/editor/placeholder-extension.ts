import { $getRoot, $isParagraphNode, defineExtension, type LexicalEditor } from "lexical";

/** Marks the text area with `data-empty` while nothing has been written, for the placeholder. Looks at one block at most. */
export const PlaceholderExtension = defineExtension({
  name: "dateline/placeholder",
  register: (editor) => {
    const mark = (): void => {
      editor.getRootElement()?.toggleAttribute("data-empty", editor.read("latest", $isBlank));
    };
    const stopFollowing = followText(editor, mark);
    const stopWaiting = editor.registerRootListener(mark);
    return () => {
      stopFollowing();
      stopWaiting();
    };
  },
});

function followText(editor: LexicalEditor, mark: () => void): () => void {
  return editor.registerUpdateListener(({ dirtyElements }) => {
    if (dirtyElements.size > 0) mark();
  });
}

function $isBlank(): boolean {
  const root = $getRoot();
  const first = root.getFirstChild();
  return root.getChildrenSize() === 1 && $isParagraphNode(first) && first.isEmpty();
}

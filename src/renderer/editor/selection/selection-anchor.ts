/** A place on the screen that a popover is put beside. */
export interface ScreenAnchor {
  getBoundingClientRect(): DOMRect;
}

/** Where the caret is, or the end of the selection nearer to the reader's next key. */
export const caretAnchor: ScreenAnchor = {
  getBoundingClientRect() {
    const selection = getSelection();
    if (selection === null || selection.rangeCount === 0) return new DOMRect();
    const range = selection.getRangeAt(0).cloneRange();
    range.collapse(false);
    return rectOf(range);
  },
};

/** The area that is selected. */
export const selectionAnchor: ScreenAnchor = {
  getBoundingClientRect() {
    const selection = getSelection();
    return selection === null || selection.rangeCount === 0 ? new DOMRect() : rectOf(selection.getRangeAt(0));
  },
};

/** An anchor that stays where another one is now, for when the focus is about to leave the text. */
export function frozenAnchor(anchor: ScreenAnchor): ScreenAnchor {
  const rect = anchor.getBoundingClientRect();
  return { getBoundingClientRect: () => rect };
}

/** A collapsed range in an empty block has no area of its own: its block's is taken. */
function rectOf(range: Range): DOMRect {
  const rect = range.getBoundingClientRect();
  if (rect.width > 0 || rect.height > 0) return rect;
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  return element?.getBoundingClientRect() ?? rect;
}

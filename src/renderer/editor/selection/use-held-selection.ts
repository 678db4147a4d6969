import { useLayoutEffect } from "react";

const NAME = "held-selection";

/** Keeps the selected words marked while the focus is in a popover about them. The mark's look is `::highlight(held-selection)`. */
export function useHeldSelection(): void {
  useLayoutEffect(() => {
    const selection = getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    CSS.highlights.set(NAME, new Highlight(selection.getRangeAt(0).cloneRange()));
    return () => void CSS.highlights.delete(NAME);
  }, []);
}

import { useState } from "react";

/** Where the focus was last when a dialog opened that no other dialog had opened. */
let outside: HTMLElement | null = null;

/**
 * Gives the focus back to where it was before a dialog, for the dialog's `onCloseAutoFocus`. Radix gives it back only to the button
 * that opened it, and ours are opened by keys, menus and the palette as well.
 */
export function useReturningFocus(): (event: Event) => void {
  const [before] = useState(focusedElement);
  return (event) => {
    event.preventDefault();
    // Whoever has taken it meanwhile, such as a dialog in this one's place, keeps it.
    if (before === null || document.activeElement !== document.body) return;
    (before.isConnected ? before : outside)?.focus();
  };
}

function focusedElement(): HTMLElement | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return null;
  if (activeElement.closest('[role="dialog"], [role="alertdialog"]') === null) outside = activeElement;
  return activeElement;
}

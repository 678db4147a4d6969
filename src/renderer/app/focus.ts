/** Puts the focus into the control with this id, once it is there. */
export function focusField(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** Puts the caret into the text. */
export function focusBody(): void {
  document.querySelector<HTMLElement>('[role="textbox"][aria-label="Article body"]')?.focus();
}

/** What takes the focus when a part of the window is entered: its own choice, or its first control. */
const ENTRY = '[data-entry], input, textarea, button, [tabindex="0"]';

/** Moves the focus to the next (1) or previous (-1) part of the window: desk, text, details, preview. */
export function cycleRegions(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + by + regions.length) % regions.length];
  next?.querySelector<HTMLElement>(ENTRY)?.focus();
}

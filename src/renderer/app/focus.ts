/** Puts the focus into the control with this id, once it is there. */
export function focusField(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** Puts the caret into the text. */
export function focusBody(): void {
  document.querySelector<HTMLElement>('[role="textbox"][aria-label="Article body"]')?.focus();
}

const CONTROLS = 'input, textarea, button, [tabindex="0"]';

/** Moves the focus to the next (1) or previous (-1) part of the window: desk, text, details, preview. Each names its entry, or is entered at its first control. */
export function cycleRegions(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + by + regions.length) % regions.length];
  const entry = next?.querySelector<HTMLElement>("[data-entry]") ?? next?.querySelector<HTMLElement>(CONTROLS);
  entry?.focus();
}

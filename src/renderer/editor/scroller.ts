/** The element that scrolls another one, if any does. */
export function scrollerOf(element: Element | null): Element | null {
  for (let around = element?.parentElement ?? null; around !== null; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}

/**
 * The lines that are in view, or will be after a turn of the wheel, out of all in reading order. Asks for the places of a few lines only,
 * however many there are.
 */
export function visibleLines(
  order: readonly string[],
  topOf: (key: string) => number,
  view: { top: number; bottom: number },
): string[] {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(order[middle] ?? "") < view.top) low = middle + 1;
    else high = middle;
  }
  // The line before begins above the view and may reach into it.
  const first = Math.max(0, low - 1);
  const beyond = order.findIndex((key, index) => index >= low && topOf(key) > view.bottom);
  return order.slice(first, beyond < 0 ? undefined : beyond);
}

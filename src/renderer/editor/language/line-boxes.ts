/** A line under words, in pixels from an origin: its left end, the foot of the words, its length and the words' height. */
export interface LineBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The lines under the words of a range, one for each line they are broken into; without what a box that scrolls sideways hides. */
export function lineBoxes(range: Range, origin: DOMRect): LineBox[] {
  const frame = range.startContainer.parentElement?.closest(".table")?.getBoundingClientRect();
  return Array.from(range.getClientRects()).flatMap(({ left, right, bottom, height }) => {
    const from = Math.max(left, frame?.left ?? left);
    const to = Math.min(right, frame?.right ?? right);
    if (to - from < 1) return [];
    return [{ left: tenth(from - origin.left), top: tenth(bottom - origin.top), width: tenth(to - from), height }];
  });
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** The width and height of a picture, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Says that a picture that was too large was scaled down, and what is to be done about it. */
export function describeScaling(name: string, before: PictureSize, after: PictureSize): string {
  const pixels = ({ width, height }: PictureSize): string => `${width} × ${height} pixels`;
  return `“${name}” was scaled down from ${pixels(before)} to ${pixels(after)}. Keep the original file elsewhere.`;
}

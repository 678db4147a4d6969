import type { Crop, Focus } from "./use.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of a picture that a crop leaves, kept within it; the whole picture without one, or where nothing would be left. */
export function frameOf({ width, height }: Size, crop: Crop | undefined): Crop {
  const whole = { x: 0, y: 0, width, height };
  if (crop === undefined || crop.x >= width || crop.y >= height) return whole;
  return {
    x: crop.x,
    y: crop.y,
    width: Math.min(crop.width, width - crop.x),
    height: Math.min(crop.height, height - crop.y),
  };
}

/** Whether a frame is the whole picture. */
export function isWhole(frame: Crop, { width, height }: Size): boolean {
  return frame.x === 0 && frame.y === 0 && frame.width === width && frame.height === height;
}

/**
 * The largest part of a frame that is `ratio` times as wide as high, with the focus as near to its middle as the frame allows;
 * the frame's own middle without one.
 */
export function frameOfRatio(frame: Crop, focus: Focus | undefined, ratio: number): Crop {
  const width = Math.max(1, Math.min(frame.width, Math.round(frame.height * ratio)));
  const height = Math.max(1, Math.min(frame.height, Math.round(width / ratio)));
  const { x, y } = focus ?? { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  return {
    x: within(Math.round(x - width / 2), frame.x, frame.x + frame.width - width),
    y: within(Math.round(y - height / 2), frame.y, frame.y + frame.height - height),
    width,
    height,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

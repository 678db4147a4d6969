import type { Crop } from "../../shared/picture/use.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is dragged of a crop: the whole, or the corner of these sides. */
export type CropHandle = "whole" | "top-left" | "top-right" | "bottom-left" | "bottom-right";
export const CORNERS = ["top-left", "top-right", "bottom-left", "bottom-right"] as const satisfies CropHandle[];

/** The least side of a crop, in pixels. */
const LEAST = 16;

/** A crop after one of its handles was moved by so many pixels, kept within the picture, and in a shape if one is set. */
export function changeCrop(
  crop: Crop,
  handle: CropHandle,
  by: { readonly x: number; readonly y: number },
  picture: Size,
  ratio: number | null,
): Crop {
  if (handle === "whole") {
    const x = within(crop.x + by.x, 0, picture.width - crop.width);
    return { ...crop, x, y: within(crop.y + by.y, 0, picture.height - crop.height) };
  }
  const [left, top] = [handle.endsWith("left"), handle.startsWith("top")];
  const [right, bottom] = [crop.x + crop.width, crop.y + crop.height];
  const room = { width: left ? right : picture.width - crop.x, height: top ? bottom : picture.height - crop.y };
  const width = within(crop.width + (left ? -by.x : by.x), Math.min(LEAST, room.width), room.width);
  const height = within(crop.height + (top ? -by.y : by.y), Math.min(LEAST, room.height), room.height);
  const size = ratio === null ? { width, height } : inShape({ width, height }, room, ratio);
  return { x: left ? right - size.width : crop.x, y: top ? bottom - size.height : crop.y, ...size };
}

/** The largest of a shape that a size asks for and the room allows. */
function inShape(asked: Size, room: Size, ratio: number): Size {
  const width = Math.min(Math.max(asked.width, Math.round(asked.height * ratio)), room.width, room.height * ratio);
  const whole = Math.max(1, Math.floor(width));
  return { width: whole, height: Math.max(1, Math.min(room.height, Math.round(whole / ratio))) };
}

function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most));
}

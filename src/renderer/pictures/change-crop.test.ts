import { expect, it } from "vitest";
import { changeCrop, type CropHandle } from "./change-crop.ts";

const PICTURE = { width: 400, height: 300 };
const CROP = { x: 100, y: 100, width: 200, height: 100 };

it.each<[string, CropHandle, number, number, number | null, number[]]>([
  ["moves as a whole", "whole", -30, 10, null, [70, 110, 200, 100]],
  ["stays within the picture as a whole", "whole", 900, -900, null, [200, 0, 200, 100]],
  ["grows at a corner, the opposite one stays", "bottom-right", 50, 50, null, [100, 100, 250, 150]],
  ["grows to the upper left, the opposite corner stays", "top-left", -50, -20, null, [50, 80, 250, 120]],
  ["grows to the picture's edges and no further", "bottom-right", 999, 999, null, [100, 100, 300, 200]],
  ["never shrinks to nothing", "top-right", -999, 999, null, [100, 184, 16, 16]],
  ["keeps its shape", "bottom-right", 40, 0, 2, [100, 100, 240, 120]],
  ["keeps its shape at the picture's edge", "bottom-right", 999, 999, 1, [100, 100, 200, 200]],
])("a crop %s", (_, handle, x, y, ratio, [left, top, width, height]) => {
  expect(changeCrop(CROP, handle, { x, y }, PICTURE, ratio)).toEqual({ x: left, y: top, width, height });
});

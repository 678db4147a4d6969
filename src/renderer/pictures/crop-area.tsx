import { type CSSProperties, type JSX, type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Asset } from "../../shared/asset.ts";
import type { Crop, Focus } from "../../shared/picture/use.ts";
import { pictureAddress } from "../ui/picture-store.ts";
import { changeCrop, CORNERS, type CropHandle } from "./change-crop.ts";
import styles from "./framing.module.css";

interface Step {
  readonly x: number;
  readonly y: number;
}

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** How far an arrow key moves, as a share of the picture's longer side. */
const STEP = 0.02;

/** The picture with the frame of its crop and its focal point, both moved by pointer and by keyboard. */
export function CropArea({
  asset,
  crop,
  focus,
  ratio,
  onCrop,
  onFocus,
}: {
  asset: Asset;
  crop: Crop;
  focus: Focus | undefined;
  ratio: number | null;
  onCrop: (crop: Crop) => void;
  onFocus: (focus: Focus) => void;
}): JSX.Element {
  const stage = useRef<HTMLDivElement>(null);
  const point = focus ?? middleOf(crop);
  const moveCrop = (handle: CropHandle, start: Crop, by: Step): void =>
    onCrop(changeCrop(start, handle, by, asset, ratio));
  const moveFocus = (start: Focus, by: Step): void =>
    onFocus({
      x: Math.round(Math.min(Math.max(start.x + by.x, 0), asset.width - 1)),
      y: Math.round(Math.min(Math.max(start.y + by.y, 0), asset.height - 1)),
    });
  const dragged = (move: (by: Step) => void) => (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.stopPropagation();
    follow(event, asset.width / (stage.current?.clientWidth ?? asset.width), move);
  };
  const pressed = (move: (by: Step, resize: boolean) => void) => (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined) return;
    event.preventDefault();
    const step = Math.max(1, Math.round(Math.max(asset.width, asset.height) * STEP));
    move({ x: arrow.x * step, y: arrow.y * step }, event.shiftKey);
  };
  return (
    <div ref={stage} className={styles["stage"]} style={{ aspectRatio: `${asset.width} / ${asset.height}` }}>
      <img src={pictureAddress(asset)} alt="" draggable={false} />
      <div
        role="button"
        tabIndex={0}
        aria-label={`Crop: ${crop.width} × ${crop.height} pixels from ${crop.x}, ${crop.y}`}
        className={styles["crop"]}
        style={shares(crop, asset)}
        onPointerDown={dragged((by) => moveCrop("whole", crop, by))}
        onKeyDown={pressed((by, resize) => moveCrop(resize ? "bottom-right" : "whole", crop, by))}
      >
        {CORNERS.map((corner) => (
          <span
            key={corner}
            aria-hidden
            data-corner={corner}
            className={styles["corner"]}
            onPointerDown={dragged((by) => moveCrop(corner, crop, by))}
          />
        ))}
      </div>
      <div
        role="button"
        tabIndex={0}
        aria-label={`Focal point: ${point.x}, ${point.y}`}
        className={styles["focus"]}
        style={{ left: percent(point.x, asset.width), top: percent(point.y, asset.height) }}
        onPointerDown={dragged((by) => moveFocus(point, by))}
        onKeyDown={pressed((by) => moveFocus(point, by))}
      />
    </div>
  );
}

/** Tells how far the pointer has come from where it was pressed, in the picture's pixels, until it is let go. */
function follow(start: PointerEvent<HTMLElement>, scale: number, move: (by: Step) => void): void {
  const { pointerId, clientX, clientY } = start;
  const target: HTMLElement = start.currentTarget;
  target.setPointerCapture(pointerId);
  target.focus();
  const controller = new AbortController();
  const { signal } = controller;
  target.addEventListener(
    "pointermove",
    (event) => move({ x: (event.clientX - clientX) * scale, y: (event.clientY - clientY) * scale }),
    { signal },
  );
  for (const name of ["pointerup", "pointercancel"] as const) {
    target.addEventListener(name, () => controller.abort(), { signal });
  }
}

function middleOf({ x, y, width, height }: Crop): Focus {
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

function shares({ x, y, width, height }: Crop, asset: Asset): CSSProperties {
  return {
    left: percent(x, asset.width),
    top: percent(y, asset.height),
    width: percent(width, asset.width),
    height: percent(height, asset.height),
  };
}

function percent(part: number, whole: number): string {
  return `${String((part / whole) * 100)}%`;
}

import { type CSSProperties, type JSX, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { classes } from "../ui/classes.ts";
import { emulateMedium } from "./emulate-medium.ts";
import { DEVICE_WIDTHS, type PreviewView } from "./preview-store.ts";
import styles from "./preview.module.css";
import { useLivePage } from "./use-live-page.ts";

const css = classes(styles);

/** The width of the text on a sheet of A4 paper, in CSS pixels; its margins are the frame's surroundings. */
const PAPER_WIDTH = 650;

export interface PreviewFrameProps {
  address: string;
  revision: string;
  view: PreviewView;
}

/**
 * The published page in a sandboxed frame in which no script runs, as wide as the chosen screen and scaled to fit. Light and
 * dark come from the frame element's own colour scheme, which is what the page's media queries see.
 */
export function PreviewFrame({ address, revision, view }: PreviewFrameProps): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const room = useSize(stage);
  const { device, medium } = view;
  const width = medium === "print" ? PAPER_WIDTH : DEVICE_WIDTHS[device];
  const scale = room === null ? 1 : Math.min(1, room.width / width);

  const emulate = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (page) emulateMedium(page, medium === "print" ? "print" : "screen");
  }, [medium]);
  useEffect(emulate, [emulate]);
  useLivePage(frame, address, revision, emulate);

  const style: CSSProperties = {
    width,
    height: room === null ? 0 : room.height / scale,
    transform: `scale(${scale})`,
    colorScheme: medium === "dark" ? "dark" : "light",
  };
  return (
    <div className={css("stage")}>
      <div
        ref={stage}
        className={css("sheet", medium === "dark" && "dark", medium === "print" && "paper")}
        style={{ maxWidth: medium === "print" ? "50rem" : width }}
      >
        <iframe
          ref={frame}
          title="Preview"
          sandbox="allow-same-origin"
          src={address}
          className={css("frame")}
          style={style}
          onLoad={emulate}
        />
      </div>
    </div>
  );
}

interface Size {
  width: number;
  height: number;
}

function useSize(element: { readonly current: HTMLElement | null }): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

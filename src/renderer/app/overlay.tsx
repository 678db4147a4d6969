import { type JSX, type ReactNode, useEffect, useRef } from "react";
import { classes } from "../ui/classes.ts";
import { closeOverlay } from "./panels-store.ts";
import styles from "./workspace.module.css";

const css = classes(styles);

/** A panel that lies over the text. Escape, and a click beside it, take it away and give the focus back. */
export function Overlay({
  side,
  wide,
  children,
}: {
  side: "start" | "end";
  wide: boolean;
  children: ReactNode;
}): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    const escape = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) closeOverlay();
    };
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("keydown", escape);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <>
      <div aria-hidden className={css("scrim")} onClick={closeOverlay} />
      <div ref={panel} tabIndex={-1} className={css("overlay", side, wide && "wide")}>
        {children}
      </div>
    </>
  );
}

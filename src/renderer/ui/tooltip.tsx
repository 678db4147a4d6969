import { Tooltip as Radix } from "radix-ui";
import type { JSX, ReactNode } from "react";
import { overlays } from "./overlays.ts";
import styles from "./tooltip.module.css";

/** Shared timing for all tooltips under it. */
export function TooltipProvider({ children }: { children: ReactNode }): JSX.Element {
  return (
    <Radix.Provider delayDuration={500} skipDelayDuration={200}>
      {children}
    </Radix.Provider>
  );
}

/** A short text, and perhaps a shortcut, shown beside the control it is about on hover and on focus. */
export function Tooltip({
  text,
  shortcut,
  children,
}: {
  text: string;
  shortcut?: string | undefined;
  children: ReactNode;
}): JSX.Element {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal container={overlays()}>
        <Radix.Content className={styles["tooltip"]} sideOffset={6} collisionPadding={8}>
          {text}
          {shortcut !== undefined && <span className={styles["shortcut"]}>{shortcut}</span>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

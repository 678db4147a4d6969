import { Tabs } from "radix-ui";
import type { JSX, ReactNode } from "react";
import styles from "./tab.module.css";

/** What one part of a set of tabs is chosen by. */
export function Tab({ value, children }: { value: string; children: ReactNode }): JSX.Element {
  return (
    <Tabs.Trigger value={value} className={styles["tab"]}>
      {children}
    </Tabs.Trigger>
  );
}

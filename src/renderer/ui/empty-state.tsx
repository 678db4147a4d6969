import type { JSX, ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./empty-state.module.css";
import { Icon, type IconName } from "./icon.tsx";

const css = classes(styles);

/** What stands where there is nothing to show: why, and what to do about it. */
export function EmptyState({
  icon,
  title,
  text,
  children,
}: {
  icon: IconName;
  title: string;
  text?: ReactNode;
  children?: ReactNode;
}): JSX.Element {
  return (
    <div className={css("empty")}>
      <Icon name={icon} className={css("icon")} />
      <p className={css("title")}>{title}</p>
      {text !== undefined && <p className={css("text")}>{text}</p>}
      {children !== undefined && <div className={css("actions")}>{children}</div>}
    </div>
  );
}

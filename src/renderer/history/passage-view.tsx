import type { JSX } from "react";
import type { PassageChange } from "../../shared/article/comparison.ts";
import type { Direction } from "../../shared/language.ts";
import { classes } from "../ui/classes.ts";
import styles from "./history.module.css";
import { PartsView, type Side } from "./part-view.tsx";
import { passageKind, settingLabel, thingLabel } from "./passage-kind.ts";

const css = classes(styles);

/** A passage as one side has it, or both in one; an empty place where that side has none. */
export function PassageView({
  passage,
  side,
  direction,
}: {
  passage: PassageChange;
  side: Side;
  direction: Direction;
}): JSX.Element {
  const { change, before, after, parts } = passage;
  const path = side === "before" ? before : side === "after" ? after : (after ?? before);
  if (path === null) return <div className={css("cell")} />;
  const setting = before === null || after === null ? "" : settingLabel(before, after);
  const isThing = parts.length === 0;
  return (
    <div dir={direction} className={css("cell", change !== "same" && "touched", change)}>
      {setting !== "" && <p className={css("setting")}>{setting}</p>}
      {isThing ? (
        <p className={css("thing")}>
          {thingLabel(path)}
          {change === "added" && " added"}
          {change === "removed" && " removed"}
        </p>
      ) : (
        <p dir="auto" className={css("passage", passageKind(path))}>
          <PartsView parts={parts} side={side} />
        </p>
      )}
    </div>
  );
}

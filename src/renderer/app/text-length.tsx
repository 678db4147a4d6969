import type { JSX } from "react";
import { useField } from "../article/metadata.ts";
import { useBodyLength } from "../editor/measure/measure-store.ts";
import { classes } from "../ui/classes.ts";
import { lengthLeft } from "./length-left.ts";
import styles from "./status-bar.module.css";

const css = classes(styles);
const numbers = new Intl.NumberFormat("en-GB");

/** How long the text is, how far it is from the length it is meant to have, and how long it takes to read. */
export function TextLength(): JSX.Element | null {
  const length = useBodyLength((state) => state.length);
  const target = useField("targetLength") ?? null;
  if (length === null) return null;
  const { words, minutes } = length;
  return (
    <>
      {target === null ? (
        <span>
          {numbers.format(words)} {words === 1 ? "word" : "words"}
        </span>
      ) : (
        <span className={css("target")}>
          <meter
            aria-label="Length"
            className={css("meter", words > target && "over")}
            max={target}
            value={Math.min(words, target)}
          />
          {numbers.format(words)} of {numbers.format(target)} words, {lengthLeft(words, target)}
        </span>
      )}
      {minutes > 0 && <span>{minutes} min read</span>}
    </>
  );
}

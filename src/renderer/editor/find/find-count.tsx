import type { JSX } from "react";
import { classes } from "../../ui/classes.ts";
import styles from "./find-bar.module.css";
import { useFind } from "./find-store.ts";

const css = classes(styles);
const numbers = new Intl.NumberFormat("en-GB");

/** How much was found, and which of it is at hand. */
export function FindCount(): JSX.Element {
  const { query, found, at, replaced } = useFind();
  return (
    <output aria-label="Finds" className={css("count")}>
      {query.text === "" || found === null ? "" : countOf(found.length, at, replaced)}
    </output>
  );
}

function countOf(total: number, at: number | null, replaced: number | null): string {
  if (replaced !== null) return `${numbers.format(replaced)} replaced`;
  if (total === 0) return "Not found";
  return at === null ? `${numbers.format(total)} found` : `${numbers.format(at + 1)} of ${numbers.format(total)}`;
}

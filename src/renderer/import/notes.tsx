import type { JSX } from "react";
import type { ImportNote } from "../../shared/import.ts";
import { classes } from "../ui/classes.ts";
import styles from "./import.module.css";

const css = classes(styles);

const LABELS = { guessed: "Guessed", dropped: "Dropped", warning: "Look at" } as const;

/** What was inferred, what stayed out, what needs a look. */
export function Notes({ notes }: { notes: readonly ImportNote[] }): JSX.Element {
  return (
    <>
      {notes.map(({ kind, text }) => (
        <span key={`${kind} ${text}`} className={css("note", kind === "warning" && "warning")}>
          {LABELS[kind]}: {text}
        </span>
      ))}
    </>
  );
}

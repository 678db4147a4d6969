import type { JSX, KeyboardEvent } from "react";
import { useActiveEditor } from "../active-editor.ts";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { TextInput } from "../../ui/text-input.tsx";
import { finderOf } from "./find-actions.ts";
import styles from "./find-bar.module.css";
import { useFind } from "./find-store.ts";

const css = classes(styles);

/** What to put in the place of what was found, and the buttons that do it. */
export function ReplaceLine(): JSX.Element {
  const replacement = useFind((state) => state.replacement);
  const isExpression = useFind((state) => state.query.isExpression);
  const hasFound = useFind(({ found }) => found !== null && found.length > 0);
  const isAtHand = useFind(({ at }) => at !== null);
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    replaceFind();
  };
  return (
    <div className={css("line", "replacing")}>
      <TextInput
        dir="auto"
        aria-label="Replace with"
        placeholder={isExpression ? "Replace with ($1 for the first group)" : "Replace with"}
        className={css("box")}
        value={replacement}
        onValue={(typed) => useFind.setState({ replacement: typed })}
        onKeyDown={goOn}
      />
      <Button size="small" disabled={!isAtHand} onClick={replaceFind}>
        Replace
      </Button>
      <Button size="small" disabled={!hasFound} onClick={replaceAllFinds}>
        Replace all
      </Button>
    </div>
  );
}

function replaceFind(): void {
  const { editor } = useActiveEditor.getState();
  if (editor !== null) finderOf(editor).replace();
}

function replaceAllFinds(): void {
  const { editor } = useActiveEditor.getState();
  if (editor !== null) finderOf(editor).replaceAll();
}

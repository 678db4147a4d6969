import { type JSX, type KeyboardEvent, useEffect, useRef } from "react";
import type { FindQuery } from "../../../language/find/query.ts";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import type { IconName } from "../../ui/icon.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { closeFind } from "./close-find.ts";
import { stepThroughFinds } from "./find-actions.ts";
import styles from "./find-bar.module.css";
import { FindCount } from "./find-count.tsx";
import { changeQuery, useFind } from "./find-store.ts";
import { ReplaceLine } from "./replace-line.tsx";

const css = classes(styles);

const OPTIONS = [
  { name: "matchCase", label: "Match case", icon: "case-sensitive" },
  { name: "wholeWords", label: "Whole words", icon: "whole-word" },
  { name: "isExpression", label: "Regular expression", icon: "regex" },
] as const satisfies readonly { name: keyof FindQuery; label: string; icon: IconName }[];

/** The bar above the text in which one finds and replaces. */
export function FindBar({ readOnly }: { readOnly: boolean }): JSX.Element | null {
  const isOpen = useFind((state) => state.isOpen);
  return isOpen ? <OpenBar readOnly={readOnly} /> : null;
}

function OpenBar({ readOnly }: { readOnly: boolean }): JSX.Element {
  const { query, complaint, isReplacing } = useFind();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = bar;
    current?.addEventListener("keydown", leaveOnEscape);
    return () => current?.removeEventListener("keydown", leaveOnEscape);
  }, []);
  return (
    <search ref={bar} className={css("bar")} aria-label="Find in the article">
      <div className={css("line")}>
        {!readOnly && (
          <IconButton
            icon="replace"
            label="Replace"
            size="small"
            aria-pressed={isReplacing}
            onClick={() => useFind.setState({ isReplacing: !isReplacing })}
          />
        )}
        <FindBox />
        <div className={css("options")}>
          {OPTIONS.map(({ name, label, icon }) => (
            <IconButton
              key={name}
              icon={icon}
              label={label}
              size="small"
              aria-pressed={query[name]}
              onClick={() => changeQuery({ [name]: !query[name] })}
            />
          ))}
        </div>
        <FindCount />
        <div className={css("steps")}>
          <IconButton icon="chevron-up" label="Previous find" size="small" onClick={() => stepThroughFinds(-1)} />
          <IconButton icon="chevron-down" label="Next find" size="small" onClick={() => stepThroughFinds(1)} />
          <IconButton icon="x" label="Close" size="small" onClick={closeFind} />
        </div>
      </div>
      {complaint !== null && (
        <p role="alert" className={css("complaint")}>
          {complaint}
        </p>
      )}
      {isReplacing && !readOnly && <ReplaceLine />}
    </search>
  );
}

function FindBox(): JSX.Element {
  const box = useRef<HTMLInputElement>(null);
  const text = useFind((state) => state.query.text);
  const isWrong = useFind((state) => state.complaint !== null);
  const focusWishes = useFind((state) => state.focusWishes);
  useEffect(() => {
    if (focusWishes > 0) box.current?.select();
  }, [focusWishes]);
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    stepThroughFinds(event.shiftKey ? -1 : 1);
  };
  return (
    <TextInput
      ref={box}
      dir="auto"
      aria-label="Find"
      placeholder="Find"
      className={css("box")}
      aria-invalid={isWrong}
      value={text}
      onValue={(typed) => changeQuery({ text: typed })}
      onKeyDown={goOn}
    />
  );
}

function leaveOnEscape(event: globalThis.KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
  event.preventDefault();
  closeFind();
}

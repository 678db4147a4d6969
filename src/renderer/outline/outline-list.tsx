import { type DragEvent, type JSX, type KeyboardEvent, useState } from "react";
import type { Section } from "../editor/outline/sections.ts";
import { classes } from "../ui/classes.ts";
import styles from "./outline.module.css";
import { Icon } from "../ui/icon.tsx";

const css = classes(styles);
const numbers = new Intl.NumberFormat("en-GB");

export interface OutlineListProps {
  readonly sections: readonly Section[];
  readonly isEditable: boolean;
  readonly onJump: (key: string) => void;
  readonly onMove: (key: string, by: 1 | -1) => void;
  readonly onDrop: (key: string, target: string, isAfter: boolean) => void;
}

/** The headings in order. A click jumps; dragging, or Alt+Shift and an arrow key, moves the whole section. */
export function OutlineList({ sections, isEditable, onJump, onMove, onDrop }: OutlineListProps): JSX.Element {
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<{ key: string; isAfter: boolean } | null>(null);

  function moveByKey(event: KeyboardEvent, key: string): void {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (by === null) return;
    event.preventDefault();
    if (event.altKey && event.shiftKey) {
      if (isEditable) onMove(key, by);
    } else focusBeside(event.currentTarget, by);
  }
  function dragOver(event: DragEvent, key: string): void {
    if (dragged === null) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setTarget({ key, isAfter: event.clientY > top + height / 2 });
  }
  function drop(): void {
    if (dragged !== null && target !== null && dragged !== target.key) onDrop(dragged, target.key, target.isAfter);
    setDragged(null);
    setTarget(null);
  }

  return (
    <ol className={css("list")} aria-label="Headings">
      {sections.map(({ key, level, text, words, isSkipping, isCurrent }) => (
        <li key={key} className={css("line", target?.key === key && (target.isAfter ? "dropAfter" : "dropBefore"))}>
          <button
            type="button"
            dir="auto"
            draggable={isEditable}
            className={css("entry", isCurrent && "current", dragged === key && "dragged")}
            style={{ paddingInlineStart: `${0.5 + (level - 2) * 0.9}rem` }}
            aria-current={isCurrent ? "location" : undefined}
            aria-keyshortcuts="Alt+Shift+ArrowUp Alt+Shift+ArrowDown"
            onClick={() => onJump(key)}
            onKeyDown={(event) => moveByKey(event, key)}
            onDragStart={() => setDragged(key)}
            onDragOver={(event) => dragOver(event, key)}
            onDrop={drop}
            onDragEnd={drop}
          >
            <span className={css("text")}>{text.trim() === "" ? "Empty heading" : text}</span>
            {isSkipping && (
              <span className={css("warning")} title="Skips a level">
                <Icon name="triangle-alert" label="Skips a level" />
              </span>
            )}
            <span className={css("words")} aria-label={`${words} ${words === 1 ? "word" : "words"}`}>
              {numbers.format(words)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function focusBeside(entry: EventTarget & Element, by: 1 | -1): void {
  const entries = [...(entry.closest("ol")?.querySelectorAll("button") ?? [])];
  const at = entries.findIndex((other) => other === entry);
  entries[at + by]?.focus();
}

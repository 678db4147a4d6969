import { type JSX, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { classes } from "./classes.ts";
import { IconButton } from "./icon-button.tsx";
import { Icon } from "./icon.tsx";
import { move } from "./move.ts";
import styles from "./reorderable-list.module.css";

const css = classes(styles);

export interface ReorderableListProps<Item> {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  render: (item: Item, index: number) => ReactNode;
  onChange: (items: Item[]) => void;
  readOnly: boolean;
}

/** A list whose items are dragged into order by their handle, or moved with the arrow keys while the handle has focus. */
export function ReorderableList<Item>(props: ReorderableListProps<Item>): JSX.Element {
  const { label, items, keyOf, nameOf, render, onChange, readOnly } = props;
  const [dragged, setDragged] = useState<number | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);

  const moveByKey = (event: KeyboardEvent, index: number): void => {
    const to = event.key === "ArrowUp" ? index - 1 : event.key === "ArrowDown" ? index + 1 : null;
    if (to === null) return;
    event.preventDefault();
    if (to < 0 || to >= items.length) return;
    onChange(move(items, index, to));
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>("[data-grip]")[to]?.focus());
  };
  const drop = (): void => {
    if (dragged !== null && target !== null) onChange(move(items, dragged, target));
    setDragged(null);
    setTarget(null);
  };

  return (
    <ol ref={list} className={css("list")} aria-label={label}>
      {items.map((item, index) => (
        <li key={keyOf(item)}>
          <div
            className={css("item", index === dragged && "dragged", index === target && index !== dragged && "target")}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setTarget(index);
            }}
            onDrop={drop}
          >
            {!readOnly && (
              <button
                type="button"
                data-grip
                draggable
                className={css("grip")}
                aria-label={`Move ${nameOf(item)}: arrow keys, ${index + 1} of ${items.length}`}
                onDragStart={() => setDragged(index)}
                onDragEnd={drop}
                onKeyDown={(event) => moveByKey(event, index)}
              >
                <Icon name="grip-vertical" />
              </button>
            )}
            <div className={css("content")}>{render(item, index)}</div>
            {!readOnly && (
              <IconButton
                size="small"
                icon="x"
                label={`Remove ${nameOf(item)}`}
                onClick={() => onChange(items.filter((_, other) => other !== index))}
              />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

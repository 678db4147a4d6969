import { type KeyboardEvent, type MouseEvent, useState } from "react";
import type { ListedArticle } from "../../shared/article/query.ts";
import { useWritable } from "../app/library-store.ts";
import { isMac } from "../app/platform.ts";
import { openArticle } from "../app/session-store.ts";
import { askToRemove, trashArticle } from "./article-actions.ts";
import { stepFor } from "./list-keys.ts";
import { changeSelected } from "./selection/bulk-actions.ts";
import { clearSelection, selectAll, selectTo, toggleArticle, useSelection } from "./selection/selection-store.ts";
import { isNone } from "./selection/selection.ts";

export interface SteeredList {
  readonly rows: readonly ListedArticle[];
  readonly inTrash: boolean;
  /** The article at hand. */
  readonly openId: string | undefined;
  /** How many rows a page is. */
  readonly page: number;
  readonly scrollTo: (index: number) => void;
}

export interface ListSteering {
  /** The row that keys go on from, by its place: that of the article at hand whenever another one or another list comes. */
  readonly active: number;
  readonly steer: (event: KeyboardEvent) => void;
  readonly choosePointed: (event: MouseEvent) => void;
}

/** What keys and the pointer do in the list. */
export function useListSteering({ rows, inTrash, openId, page, scrollTo }: SteeredList): ListSteering {
  const writable = useWritable();
  const hasSelection = useSelection(({ selection }) => !isNone(selection));
  const placeAtHand = (): number => rows.findIndex(({ id }) => id === openId);
  const [active, setActive] = useState(() => Math.max(0, placeAtHand()));
  const [followed, setFollowed] = useState({ rows, openId });
  if (followed.rows !== rows || followed.openId !== openId) {
    setFollowed({ rows, openId });
    const place = placeAtHand();
    if (place >= 0) setActive(place);
  }

  const open = (id: string): void => void openArticle(id, inTrash);
  const activate = (index: number): string | undefined => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(next);
    scrollTo(next);
    return rows[next]?.id;
  };
  const move = (index: number, extend: boolean): void => {
    const start = rows[active]?.id;
    const id = activate(index);
    if (extend && id !== undefined && start !== undefined) selectTo(id, start);
  };
  const remove = (id: string): void => {
    if (!writable) return;
    if (inTrash) askToRemove(id);
    else if (hasSelection) void changeSelected({ kind: "trash" });
    else void trashArticle(id);
  };
  return {
    active,
    choosePointed: (event) => {
      const row = rowAt(rows, event);
      if (row === undefined) return;
      const start = rows[active]?.id ?? row.id;
      if (event.shiftKey) return selectTo(row.id, start);
      setActive(rows.indexOf(row));
      const atHand = rows.find(({ id }) => id === openId)?.id;
      if (isMac ? event.metaKey : event.ctrlKey) return toggleArticle(row.id, atHand);
      clearSelection();
      open(row.id);
    },
    steer: (event) => {
      const id = rows[active]?.id;
      const withRow = (act: (id: string) => void) => (): void => (id === undefined ? undefined : act(id));
      const step = stepFor(event, {
        active,
        last: rows.length - 1,
        page,
        move,
        selectAll: () => void selectAll(),
        clear: hasSelection ? clearSelection : undefined,
        open: withRow(open),
        toggle: withRow((row) => toggleArticle(row, undefined)),
        remove: withRow(remove),
      });
      if (step === undefined) return;
      event.preventDefault();
      step();
    },
  };
}

/** The row under the pointer. */
export function rowAt(rows: readonly ListedArticle[], { target }: MouseEvent): ListedArticle | undefined {
  const row = target instanceof Element ? target.closest("[data-index]") : null;
  return row instanceof HTMLElement ? rows[Number(row.dataset["index"])] : undefined;
}

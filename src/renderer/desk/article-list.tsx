import { type Range, useVirtualizer } from "@tanstack/react-virtual";
import { ContextMenu } from "radix-ui";
import { type JSX, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import type { ListedArticle } from "../../shared/article/query.ts";
import { isMac } from "../app/platform.ts";
import { useWritable } from "../app/library-store.ts";
import { openArticle, useSession } from "../app/session-store.ts";
import { askToRemove, trashArticle } from "./article-actions.ts";
import { ArticleRow } from "./article-row.tsx";
import { drawnRows, type Scrolling } from "./drawn-rows.ts";
import { loadMore, useDesk } from "./desk-store.ts";
import menuStyles from "../ui/menu.module.css";
import styles from "./desk.module.css";
import { stepFor } from "./list-keys.ts";
import { NoArticles } from "./no-articles.tsx";
import { OpenArticleRow } from "./open-article-row.tsx";
import { changeSelected } from "./selection/bulk-actions.ts";
import { SelectionMenu } from "./selection/selection-menu.tsx";
import { clearSelection, selectAll, selectTo, toggleArticle, useSelection } from "./selection/selection-store.ts";
import { isNone, isSelected } from "./selection/selection.ts";
import { RowMenu } from "./row-menu.tsx";

/** How many rows before the end the next ones are asked for; of a search, whose pages are shorter, fewer. */
const AHEAD = { list: 30, search: 10 };

/** The list of articles. Only the rows in view exist; arrow keys move, Enter opens, Space and Shift select, Delete moves to the trash, and asks there. */
export function ArticleList(): JSX.Element {
  const rows = useDesk((state) => state.rows);
  const loaded = useDesk((state) => state.loaded);
  const inTrash = useDesk(({ filter }) => filter.shelf === "trash");
  const writable = useWritable();
  const openId = useSession(({ article, awaitedId }) => awaitedId ?? article?.id);
  const selection = useSelection((state) => state.selection);
  const [active, setActive] = useState(0);
  const [menuId, setMenuId] = useState<string>();
  const open = (id: string): void => void openArticle(id, inTrash);
  const scroller = useRef<HTMLDivElement>(null);
  const isNew = useIsNew(rows[0]);
  const scrolling = useRef<Scrolling>("resting");
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ((rows[index]?.found?.excerpt.length ?? 0) === 0 ? 62 : 96),
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: (range: Range) =>
      drawnRows(range, isNew && scrolling.current === "resting" ? "new" : scrolling.current),
    onChange: ({ isScrolling, scrollDirection }) => {
      scrolling.current = isScrolling ? (scrollDirection ?? "resting") : "resting";
    },
  });
  const items = virtualizer.getVirtualItems();
  const { startIndex: firstInView, endIndex: lastInView } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  const ahead = rows.at(-1)?.found ? AHEAD.search : AHEAD.list;
  useEffect(() => {
    if (lastInView >= rows.length - ahead) void loadMore();
  }, [lastInView, rows.length, ahead]);
  useEffect(() => {
    const index = rows.findIndex(({ id }) => id === openId);
    if (index >= 0) setActive(index);
  }, [openId, rows]);

  const activate = (index: number): string | undefined => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(next);
    virtualizer.scrollToIndex(next);
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
    else if (isNone(selection)) void trashArticle(id);
    else void changeSelected({ kind: "trash" });
  };
  const choosePointed = (event: MouseEvent): void => {
    const row = rowAt(rows, event);
    if (row === undefined) return;
    const start = rows[active]?.id ?? row.id;
    if (event.shiftKey) return selectTo(row.id, start);
    setActive(rows.indexOf(row));
    if (isMac ? event.metaKey : event.ctrlKey) return toggleArticle(row.id, openIn(rows, openId));
    clearSelection();
    open(row.id);
  };
  const aimMenu = (event: MouseEvent): void => {
    const row = rowAt(rows, event);
    setMenuId(row?.id);
    if (row === undefined) event.preventDefault();
  };
  const steer = (event: KeyboardEvent): void => {
    const id = rows[active]?.id;
    const withRow = (act: (id: string) => void) => (): void => (id === undefined ? undefined : act(id));
    const step = stepFor(event, {
      active,
      last: rows.length - 1,
      page: Math.max(1, lastInView - firstInView - 1),
      move,
      selectAll: () => void selectAll(),
      clear: isNone(selection) ? undefined : clearSelection,
      open: withRow(open),
      toggle: withRow((row) => toggleArticle(row, undefined)),
      remove: withRow(remove),
    });
    if (step === undefined) return;
    event.preventDefault();
    step();
  };

  if (loaded && rows.length === 0) return <NoArticles />;
  const activeId = rows[active]?.id;
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>
        <div
          ref={scroller}
          id="article-list"
          role="listbox"
          data-entry
          aria-label="Articles"
          aria-multiselectable
          aria-activedescendant={activeId === undefined ? undefined : `row-${activeId}`}
          tabIndex={0}
          className={styles["list"]}
          onKeyDown={steer}
          onClick={choosePointed}
          onContextMenu={aimMenu}
        >
          <div role="presentation" className={styles["sizer"]} style={{ height: virtualizer.getTotalSize() }}>
            <div role="presentation" style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
              {items.map(({ index }) => {
                const row = rows[index];
                if (row === undefined) return null;
                const Row = row.id === openId ? OpenArticleRow : ArticleRow;
                return (
                  // By its place: another list then fills the rows that are there, which is faster than making others.
                  <Row
                    key={index}
                    ref={virtualizer.measureElement}
                    row={row}
                    index={index}
                    count={rows.length}
                    open={row.id === openId}
                    selected={isNone(selection) ? row.id === openId : isSelected(selection, row.id)}
                    active={index === active}
                  />
                );
              })}
            </div>
          </div>
        </div>
      </ContextMenu.Trigger>
      {menuId !== undefined && (
        <ContextMenu.Portal>
          <ContextMenu.Content className={menuStyles["surface"]} collisionPadding={8}>
            {!isNone(selection) && isSelected(selection, menuId) ? (
              <SelectionMenu />
            ) : (
              <RowMenu id={menuId} trashed={inTrash} />
            )}
          </ContextMenu.Content>
        </ContextMenu.Portal>
      )}
    </ContextMenu.Root>
  );
}

/** How long a list has to stand before rows beyond its view are drawn, in milliseconds: longer than it takes to the next key of a search. */
const STANDING = 250;

/** Whether something has only just come, and may be gone again before there is time for more. */
function useIsNew(subject: unknown): boolean {
  const [known, setKnown] = useState<unknown>();
  useEffect(() => {
    let idle: number | undefined;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => setKnown(subject), { timeout: STANDING });
    }, STANDING);
    return () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [subject]);
  return known !== subject;
}

function openIn(rows: readonly ListedArticle[], openId: string | undefined): string | undefined {
  return rows.find(({ id }) => id === openId)?.id;
}

function rowAt(rows: readonly ListedArticle[], { target }: MouseEvent): ListedArticle | undefined {
  const row = target instanceof Element ? target.closest("[data-index]") : null;
  return row instanceof HTMLElement ? rows[Number(row.dataset["index"])] : undefined;
}

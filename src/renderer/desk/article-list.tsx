import { type JSX, useEffect, useRef } from "react";
import { useSession } from "../app/session-store.ts";
import { ArticleRow } from "./article-row.tsx";
import styles from "./desk.module.css";
import { loadMore, useDesk } from "./desk-store.ts";
import { ListMenu } from "./list-menu.tsx";
import { NoArticles } from "./no-articles.tsx";
import { useSelection } from "./selection/selection-store.ts";
import { isNone, isSelected } from "./selection/selection.ts";
import { useDrawnRows } from "./use-drawn-rows.ts";
import { useListSteering } from "./use-list-steering.ts";

/** How many rows before the end the next ones are asked for; of a search, whose pages are shorter, fewer. */
const AHEAD = { list: 30, search: 10 };

/** The list of articles. Only the rows in view exist; arrow keys move, Enter opens, Space and Shift select, Delete moves to the trash, and asks there. */
export function ArticleList(): JSX.Element {
  const rows = useDesk((state) => state.rows);
  const loaded = useDesk((state) => state.loaded);
  const inTrash = useDesk(({ filter }) => filter.shelf === "trash");
  const openId = useSession(({ article, awaitedId }) => awaitedId ?? article?.id);
  const selection = useSelection((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const { virtualizer, firstInView, lastInView } = useDrawnRows(scroller, rows);
  const ahead = rows.at(-1)?.found ? AHEAD.search : AHEAD.list;
  useEffect(() => {
    if (lastInView >= rows.length - ahead) void loadMore();
  }, [lastInView, rows.length, ahead]);
  const { active, steer, choosePointed } = useListSteering({
    rows,
    inTrash,
    openId,
    page: Math.max(1, lastInView - firstInView - 1),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  });

  if (loaded && rows.length === 0) return <NoArticles />;
  const activeId = rows[active]?.id;
  const items = virtualizer.getVirtualItems();
  return (
    <ListMenu rows={rows} inTrash={inTrash}>
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
      >
        <div role="presentation" className={styles["sizer"]} style={{ height: virtualizer.getTotalSize() }}>
          <div role="presentation" style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
            {items.map(({ index }) => {
              const row = rows[index];
              if (row === undefined) return null;
              return (
                // By its place: another list then fills the rows that are there, which is faster than making others.
                <ArticleRow
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
    </ListMenu>
  );
}

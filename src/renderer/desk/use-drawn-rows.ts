import { type Range, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useRef } from "react";
import type { ListedArticle } from "../../shared/article/query.ts";
import { type DrawnRange, drawnRange, placesIn, type Scrolling, scrollingAfter } from "./drawn-rows.ts";
import { useIsNew } from "./use-is-new.ts";

/** The height of a row before it is drawn, in pixels: alone, and with an excerpt. */
const HEIGHT = { plain: 62, withExcerpt: 96 };

/** The part of the list that is drawn. Rows count from 0. */
export interface DrawnRows {
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly firstInView: number;
  readonly lastInView: number;
}

/** Keeps the rows in view drawn, and as many beyond as are wanted soon. */
export function useDrawnRows(scroller: RefObject<HTMLDivElement | null>, rows: readonly ListedArticle[]): DrawnRows {
  const isNew = useIsNew(rows[0]);
  const scrolling = useRef<Scrolling>("resting");
  const offset = useRef(0);
  const drawn = useRef<DrawnRange>(null);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ((rows[index]?.found?.excerpt.length ?? 0) === 0 ? HEIGHT.plain : HEIGHT.withExcerpt),
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: (range: Range) => {
      const isLeftForLater = isNew && scrolling.current === "resting";
      drawn.current = drawnRange(range, isLeftForLater ? "new" : scrolling.current, drawn.current);
      return placesIn(drawn.current);
    },
    onChange: ({ isScrolling, scrollOffset, scrollRect }) => {
      const to = scrollOffset ?? 0;
      const view = scrollRect?.height ?? 0;
      scrolling.current = isScrolling
        ? scrollingAfter(scrolling.current, { from: offset.current, to, view })
        : "resting";
      offset.current = to;
    },
  });
  const { startIndex: firstInView, endIndex: lastInView } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  return { virtualizer, firstInView, lastInView };
}

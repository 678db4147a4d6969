import { type RefObject, useEffect, useRef } from "react";
import { morphPage } from "./morph-page.ts";
import { pauseAfter } from "./refresh-pace.ts";

/**
 * Keeps the page in a frame as fresh as the last save. The first address is loaded; after that the new bytes are fetched and
 * the page is changed where it differs, when the window is idle and never so often that typing would feel it. `onPage` is
 * told whenever the page may have new style sheets.
 */
export function useLivePage(
  frame: RefObject<HTMLIFrameElement | null>,
  address: string,
  revision: number,
  onPage: () => void,
): void {
  const shownRevision = useRef(revision);
  const wake = useRef<() => void>(() => {});

  useEffect(() => {
    let ended = false;
    let busy = false;
    let wanted = false;
    let idle: number | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const refresh = async (): Promise<void> => {
      wanted = false;
      const began = performance.now();
      const response = await fetch(address, { cache: "no-store" }).catch(() => undefined);
      const page = response?.ok === true ? await response.text() : undefined;
      const shown = frame.current?.contentDocument;
      if (!ended && page !== undefined && shown) {
        morphPage(shown, page);
        onPage();
      }
      timer = setTimeout(goOn, pauseAfter(performance.now() - began));
    };
    const goOn = (): void => {
      busy = false;
      if (wanted && !ended) schedule();
    };
    const schedule = (): void => {
      busy = true;
      idle = requestIdleCallback(() => void refresh(), { timeout: 1000 });
    };
    wake.current = () => {
      wanted = true;
      if (!busy) schedule();
    };
    return () => {
      ended = true;
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
      wake.current = () => {};
    };
  }, [address, frame, onPage]);

  useEffect(() => {
    if (shownRevision.current === revision) return;
    shownRevision.current = revision;
    wake.current();
  }, [revision]);
}

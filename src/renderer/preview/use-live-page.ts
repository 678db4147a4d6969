import { type RefObject, useEffect, useRef } from "react";
import { keepFresh, type LivePage } from "./live-page.ts";
import { morphPage } from "./morph-page.ts";

/**
 * Keeps the page in a frame as fresh as the last save. The first address is loaded; after that the new bytes are fetched in
 * pauses and the page is changed where it differs. `onPage` is told whenever the page may have new style sheets.
 */
export function useLivePage(
  frame: RefObject<HTMLIFrameElement | null>,
  address: string,
  revision: string,
  onPage: () => void,
): void {
  const shownRevision = useRef(revision);
  const livePage = useRef<LivePage | null>(null);

  useEffect(() => {
    let ended = false;
    const refresh = async (): Promise<void> => {
      const response = await fetch(address, { cache: "no-store" }).catch(() => undefined);
      const page = response?.ok === true ? await response.text() : undefined;
      const shown = frame.current?.contentDocument;
      if (ended || page === undefined || !shown) return;
      morphPage(shown, page);
      onPage();
    };
    const page = keepFresh(refresh);
    livePage.current = page;
    return () => {
      ended = true;
      page.stop();
    };
  }, [address, frame, onPage]);

  useEffect(() => {
    if (shownRevision.current === revision) return;
    shownRevision.current = revision;
    livePage.current?.fallBehind();
  }, [revision]);
}

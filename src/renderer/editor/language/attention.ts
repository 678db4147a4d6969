import type { LexicalEditor } from "lexical";
import { useSideTab } from "../../details/side-tab-store.ts";

/**
 * Whether somebody works on the article: it has been changed since it was opened, the focus was in it, or the language desk was open
 * beside it. One that is only looked at, on the way through an archive, need not be checked.
 */
export interface Attention {
  isGiven(): boolean;
  /** The article has been changed. */
  give(): void;
  /** Another article has come. */
  renew(): void;
  close(): void;
}

/** Follows what is done in the window. `onGiven` is called when an article comes to be worked on. */
export function createAttention(editor: LexicalEditor, onGiven: () => void): Attention {
  let isGiven = false;

  function give(): void {
    if (isGiven) return;
    isGiven = true;
    onGiven();
  }

  function look(): void {
    const isInside = editor.getRootElement()?.closest("[data-region=text]")?.contains(document.activeElement);
    if (isInside === true || useSideTab.getState().tab === "language") give();
  }

  document.addEventListener("focusin", look);
  const stop = useSideTab.subscribe(look);
  look();
  return {
    isGiven: () => isGiven,
    give,
    renew: () => {
      isGiven = false;
      look();
    },
    close: () => {
      document.removeEventListener("focusin", look);
      stop();
    },
  };
}

import type { LexicalEditor } from "lexical";
import { useSideTab } from "../../details/side-tab-store.ts";

/** How long the caret has to rest in one article until that counts, in milliseconds: longer than a look on the way to the next. */
const RESTING = 2000;

/**
 * Whether somebody works on the article: it has been changed since it was opened, a key or the pointer was pressed in it, the caret
 * has rested in it, or the language desk was open beside it. One that is only looked at, on the way through an archive, need not be
 * checked, wherever the caret is.
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
  const listening = new AbortController();
  let isGiven = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function give(): void {
    clearTimeout(resting);
    if (isGiven) return;
    isGiven = true;
    onGiven();
  }

  function isInArticle(place: EventTarget | null): boolean {
    return place instanceof Node && editor.getRootElement()?.closest("article")?.contains(place) === true;
  }

  const isCaretInArticle = (): boolean => isInArticle(document.activeElement);

  function giveIfInArticle({ target }: Event): void {
    if (!isGiven && isInArticle(target)) give();
  }

  /** The focus, or the article under it, is another. */
  function rest(): void {
    clearTimeout(resting);
    if (!isGiven && isCaretInArticle()) resting = setTimeout(() => isCaretInArticle() && give(), RESTING);
  }

  function lookBeside(): void {
    if (useSideTab.getState().tab === "language") give();
  }

  const options = { capture: true, signal: listening.signal };
  document.addEventListener("pointerdown", giveIfInArticle, options);
  document.addEventListener("keydown", giveIfInArticle, options);
  document.addEventListener("focusin", rest, options);
  const stop = useSideTab.subscribe(lookBeside);
  lookBeside();
  return {
    isGiven: () => isGiven,
    give,
    renew: () => {
      isGiven = false;
      rest();
      lookBeside();
    },
    close: () => {
      clearTimeout(resting);
      listening.abort();
      stop();
    },
  };
}

import type { LexicalEditor } from "lexical";
import { useEffect, useLayoutEffect } from "react";
import type { Article } from "../../shared/article/article.ts";
import { useSession } from "../app/session-store.ts";
import { loadArticle } from "./load-extension.ts";

/**
 * Keeps an article in the editor. Another one is put in as soon as it has come, while the window stands as it was drawn: Lexical
 * asks for the browser's selection first, and for that the browser lays out whatever has changed, which later on would be a window
 * that is half one article's and half the other's.
 */
export function useLoadedArticle(editor: LexicalEditor, article: Article): void {
  useEffect(() => useSession.subscribe(({ article: next }) => loadAhead(editor, next)), [editor]);
  useLayoutEffect(() => loadArticle(editor, article), [editor, article]);
}

function loadAhead(editor: LexicalEditor, article: Article | null): void {
  try {
    if (article !== null) loadArticle(editor, article);
  } catch {
    // Loading it with the rest of the window fails again, and there an error boundary shows it.
  }
}

import { create } from "zustand";
import type { Article } from "../../shared/article/article.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { request } from "./api.ts";
import { respondToFailure } from "./respond-to-failure.ts";

/** Which article is at hand. `article` is as it was opened; what has changed since is in the saving view. */
interface Session {
  article: Article | null;
  /** Whether it lies in the trash, where it can be read but not changed. */
  trashed: boolean;
  /** The article asked for, while it is on its way. */
  openingId: string | null;
  /** Counts openings: the same article opened again is shown from its top, whatever went wrong with it before. */
  opening: number;
}

export const useSession = create<Session>(() => ({ article: null, trashed: false, openingId: null, opening: 0 }));

const LAST_ARTICLE = "dateline.last-article";

/** Opens an article; what is unsaved of the last one is sent first. The newest wish wins. */
export async function openArticle(id: string, trashed = false): Promise<void> {
  useSession.setState({ openingId: id });
  const outcome = await request("articles.open", { id });
  if (useSession.getState().openingId !== id) return;
  if (outcome.ok) return showArticle(outcome.value, trashed);
  useSession.setState({ openingId: null });
  respondToFailure(outcome.error);
}

/** Puts an article before the reporter. */
export function showArticle(article: Article, trashed = false): void {
  const current = savingDesk.open(article);
  localStorage.setItem(LAST_ARTICLE, article.id);
  useSession.setState(({ opening }) => ({ article: current, trashed, openingId: null, opening: opening + 1 }));
}

/** Lets go of the article at hand. */
export function closeArticle(): void {
  savingDesk.close();
  localStorage.removeItem(LAST_ARTICLE);
  useSession.setState({ article: null, trashed: false, openingId: null });
}

/** The article that was at hand when the window was last closed. */
export function lastArticleId(): string | null {
  return localStorage.getItem(LAST_ARTICLE);
}

/** Answers a revision conflict with what the library holds: the text at hand gives way to it. */
export function showStored(article: Article): void {
  savingDesk.takeStored(article);
  useSession.setState(({ opening }) => ({ article, opening: opening + 1 }));
}

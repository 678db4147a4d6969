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
  /** The same, once that has taken so long that it should be seen which one is coming. */
  awaitedId: string | null;
  /** Counts openings: the same article opened again is shown from its top, whatever went wrong with it before. */
  opening: number;
}

const NOTHING_COMING = { openingId: null, awaitedId: null } as const;

export const useSession = create<Session>(() => ({ article: null, trashed: false, ...NOTHING_COMING, opening: 0 }));

/** How long an article may be on its way before that is shown, in milliseconds: a frame of its own would only hold it up. */
const PATIENCE = 100;
const LAST_ARTICLE = "dateline.last-article";

/** Opens an article; what is unsaved of the last one is sent first. The newest wish wins. */
export async function openArticle(id: string, trashed = false): Promise<void> {
  useSession.setState({ openingId: id });
  const waiting = setTimeout(() => useSession.setState(({ openingId }) => ({ awaitedId: openingId })), PATIENCE);
  const outcome = await request("articles.open", { id });
  clearTimeout(waiting);
  if (useSession.getState().openingId !== id) return;
  if (outcome.ok) return showArticle(outcome.value, trashed);
  useSession.setState(NOTHING_COMING);
  respondToFailure(outcome.error);
}

/** Puts an article before the reporter. */
export function showArticle(article: Article, trashed = false): void {
  const current = savingDesk.open(article);
  localStorage.setItem(LAST_ARTICLE, article.id);
  useSession.setState(({ opening }) => ({ article: current, trashed, ...NOTHING_COMING, opening: opening + 1 }));
}

/** Lets go of the article at hand. */
export function closeArticle(): void {
  savingDesk.close();
  localStorage.removeItem(LAST_ARTICLE);
  useSession.setState({ article: null, trashed: false, ...NOTHING_COMING });
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

import { refreshDesk, useDesk } from "../desk/desk-store.ts";
import { loadSaved } from "../desk/saved/saved-store.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { loadLanguageSettings } from "../language/language-settings.ts";
import { loadThemes } from "../themes/themes-store.ts";
import { request } from "./api.ts";
import { loadDirectory } from "./directory-store.ts";
import { loadLibrary, useLibrary } from "./library-store.ts";
import { respondToFailure } from "./respond-to-failure.ts";
import { closeArticle, lastArticleId, openArticle, useSession } from "./session-store.ts";

/** Reads all that the window shows at first, and opens the article that was at hand last, or else the newest. */
export async function start(): Promise<void> {
  const last = lastArticleId();
  const articleAtHand = last === null ? undefined : reopen(last);
  await Promise.all([loadLibrary(), loadDirectory(), loadLanguageSettings(), loadSaved(), refreshDesk()]);
  void loadThemes();
  if (articleAtHand === undefined || !(await articleAtHand)) await openNewest();
}

/** Lets the reporter choose another library folder and shows what is in it. */
export async function chooseLibrary(): Promise<void> {
  if (!(await savingDesk.flush())) return;
  const outcome = await request("library.choose", undefined);
  if (!outcome.ok) return respondToFailure(outcome.error);
  if (outcome.value === null) return;
  closeArticle();
  useLibrary.setState({ library: outcome.value });
  await Promise.all([loadDirectory(), loadLanguageSettings(), loadSaved(), refreshDesk()]);
  await openNewest();
}

async function reopen(id: string): Promise<boolean> {
  const known = await request("articles.summaries", { ids: [id] });
  const [summary] = known.ok ? known.value : [];
  if (summary === undefined) return false;
  await openUnlessBusy(id, summary.trashed);
  return true;
}

async function openNewest(): Promise<void> {
  const [newest] = useDesk.getState().rows;
  if (newest !== undefined) await openUnlessBusy(newest.id);
}

/** Whoever has begun a new article while the window was still starting must not find another one under their hands. */
async function openUnlessBusy(id: string, trashed = false): Promise<void> {
  const { article, openingId } = useSession.getState();
  if (article === null && openingId === null) await openArticle(id, trashed);
}

import { refreshDesk, useDesk } from "../desk/desk-store.ts";
import { loadSaved } from "../desk/saved/saved-store.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { loadLanguageSettings } from "../language/language-settings.ts";
import { readThemes } from "../themes/themes-store.ts";
import { request } from "./api.ts";
import { loadDirectory } from "./directory-store.ts";
import { loadLibrary, useLibrary } from "./library-store.ts";
import { respondToFailure } from "./respond-to-failure.ts";
import { closeArticle, lastArticleId, openArticle, useSession } from "./session-store.ts";

/**
 * Reads all that the window shows at first, and opens the article that was at hand last, or else the newest. The library answers one
 * question after the other, and the window draws one thing after the other: the desk comes first, so that it can be used.
 */
export async function start(): Promise<void> {
  const desk = refreshDesk();
  await Promise.all([desk, loadLibrary(), loadDirectory(), loadLanguageSettings(), loadSaved()]);
  await deskDrawn();
  const last = lastArticleId();
  if (last === null || !(await reopen(last))) await openNewest();
  await readThemes();
}

/** Resolves once the window has drawn what it has and rests. One that is not shown draws nothing: it is not waited for for long. */
function deskDrawn(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
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

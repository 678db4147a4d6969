import { request } from "../app/api.ts";
import { openDialog } from "../app/dialog-store.ts";
import { notify } from "../app/notices-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { showArticle } from "../app/session-store.ts";
import { showOnDesk } from "../desk/article-actions.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { changeTemplates, loadTemplates } from "./templates-store.ts";

/** Shows the templates, to begin an article from one of them. */
export async function chooseTemplate(): Promise<void> {
  await loadTemplates();
  openDialog({ kind: "desk", dialog: { kind: "templates" } });
}

/** Makes an article from a template and opens it, with the caret in its headline. */
export async function newFromTemplate(id: string): Promise<void> {
  const outcome = await request("templates.use", { id });
  if (!outcome.ok) return respondToFailure(outcome.error);
  showArticle(outcome.value);
  await showOnDesk(outcome.value);
}

/** Asks for the name under which the article at hand becomes a template. */
export async function askToSaveAsTemplate(articleId: string): Promise<void> {
  await loadTemplates();
  openDialog({ kind: "desk", dialog: { kind: "save-template", articleId } });
}

/** Makes a template of an article. */
export async function saveAsTemplate(articleId: string, name: string): Promise<void> {
  await savingDesk.flush();
  const kept = await changeTemplates("templates.keep", { articleId, name });
  if (kept) notify({ kind: "information", message: `Saved as the template “${name}”` });
}

import { renderFragment } from "../../publish/fragment/render-fragment.ts";
import { writeArticleJson } from "../../publish/json/write-article.ts";
import { writeMarkdown } from "../../publish/markdown/write-markdown.ts";
import type { Dossier } from "../../publish/dossier.ts";
import { writeText } from "../../publish/text/write-text.ts";
import { fail, type Result } from "../../shared/result.ts";
import { request } from "../app/api.ts";
import { useDirectory } from "../app/directory-store.ts";
import { notify } from "../app/notices-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { useSession } from "../app/session-store.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { draftDossier } from "./draft-dossier.ts";

/** Puts the article as it stands in the window on the clipboard, with and without formatting. Needs no library. */
export async function copyArticle(): Promise<void> {
  const dossier = dossierAtHand();
  if (!dossier.ok) return respondToFailure(dossier.error);
  await copyDossier(dossier.value);
  notify({ kind: "information", message: "Article copied" });
}

const NOTATIONS = {
  HTML: renderFragment,
  Markdown: writeMarkdown,
  "plain text": writeText,
} as const satisfies Record<string, (dossier: Dossier) => string>;

/** Puts the article as it stands in the window on the clipboard as text in one notation, as its export would write it. */
export async function copyArticleAs(notation: keyof typeof NOTATIONS): Promise<void> {
  const dossier = dossierAtHand();
  if (!dossier.ok) return respondToFailure(dossier.error);
  await navigator.clipboard.writeText(NOTATIONS[notation](dossier.value));
  notify({ kind: "information", message: `Article copied as ${notation}` });
}

/** Puts an article on the clipboard, with and without formatting. */
export async function copyDossier(dossier: Dossier): Promise<void> {
  const text = writeText(dossier);
  const { headline } = dossier.article.metadata;
  const heading = document.createElement("h1");
  heading.textContent = headline;
  await navigator.clipboard.write([
    new ClipboardItem({
      "text/plain": new Blob([text], { type: "text/plain" }),
      "text/html": new Blob([heading.outerHTML, renderFragment(dossier)], { type: "text/html" }),
    }),
  ]);
}

/** Writes the article as it stands in the window to a file outside the library, which can be imported again. */
export async function saveCopyElsewhere(): Promise<void> {
  const dossier = dossierAtHand();
  if (!dossier.ok) return respondToFailure(dossier.error);
  const fileName = `${dossier.value.article.metadata.slug}.json`;
  const written = await request("rescue.saveCopy", { fileName, content: writeArticleJson(dossier.value) });
  if (!written.ok) return respondToFailure(written.error);
  if (written.value !== null) notify({ kind: "information", message: "Copy saved", place: written.value });
}

function dossierAtHand(): Result<Dossier> {
  const { article } = useSession.getState();
  const draft = savingDesk.readDraft();
  const { authors, categories, publication } = useDirectory.getState();
  if (article === null || draft === null || publication === null) return fail(nothingToCopy);
  return draftDossier({ ...article, ...draft }, { authors, categories, publication });
}

const nothingToCopy = { code: "not-found", message: "No article is open." } as const;

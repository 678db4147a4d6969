import { $getRoot, COMMAND_PRIORITY_CRITICAL, defineExtension, PASTE_COMMAND } from "lexical";
import { isWholePage } from "../../intake/sources/page-text/page-text.ts";
import { request } from "../app/api.ts";
import { notify } from "../app/notices-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { openArticle, useSession } from "../app/session-store.ts";
import { trashArticle } from "../desk/article-actions.ts";
import { savingDesk } from "../saving/use-saving.ts";

/** Where the text of a whole page is pasted into an empty article, offers to put each part of it where it belongs. */
export const TakeApartExtension = defineExtension({
  name: "dateline/take-apart",
  register: (editor) =>
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const text = event instanceof ClipboardEvent ? (event.clipboardData?.getData("text/plain") ?? "") : "";
        const isEmpty =
          $getRoot().getTextContent().trim() === "" && savingDesk.store.getState().metadata?.headline === "";
        if (isEmpty && isWholePage(text)) offer(text);
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
});

function offer(text: string): void {
  const id = useSession.getState().article?.id;
  if (id === undefined) return;
  notify({
    kind: "information",
    message: "This looks like a whole article.",
    mend: "Its headline, dateline, author and links can be put where they belong.",
    action: { label: "Take it apart", run: () => void takeApart(text, id) },
  });
}

/** Makes an article of the text, opens it, and moves the one it was pasted into to the trash, from where it can be had back. */
async function takeApart(text: string, pastedInto: string): Promise<void> {
  await savingDesk.flush();
  const bytes = new TextEncoder().encode(text);
  const read = await request("import.contents", { files: [{ path: "Pasted text.txt", bytes }] });
  if (!read.ok) return respondToFailure(read.error);
  const written = await request("import.write", { numbers: null, policy: "both" });
  if (!written.ok) return respondToFailure(written.error);
  const [made] = written.value.articles;
  if (made === undefined) return;
  await trashArticle(pastedInto);
  await openArticle(made.id);
}

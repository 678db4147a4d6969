import type { LinkRepair, RepairedArticle } from "../../shared/link-repair.ts";
import { request } from "../app/api.ts";
import { openDialog } from "../app/dialog-store.ts";
import { notify } from "../app/notices-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { openArticle, useSession } from "../app/session-store.ts";
import { savingDesk } from "../saving/use-saving.ts";

/** Says how many articles link to one that has changed, and leads to their repair. Says nothing where there are none. */
export async function tellOfLinksTo(targetId: string): Promise<void> {
  await savingDesk.flush();
  const linking = await request("links.to", { id: targetId });
  if (!linking.ok || linking.value.length === 0) return;
  const count = linking.value.length;
  notify({
    kind: "information",
    message: count === 1 ? "One article links to this." : `${count} articles link to this.`,
    action: { label: "Repair…", run: () => openDialog({ kind: "repair-links", targetId }) },
  });
}

/** Repairs every link to an article, and offers to take that back. */
export async function repairLinks(targetId: string, repair: LinkRepair): Promise<void> {
  await savingDesk.flush();
  const outcome = await request("links.repair", { targetId, repair });
  if (!outcome.ok) return respondToFailure(outcome.error);
  const repaired = outcome.value;
  notify({
    kind: "information",
    message: repaired.length === 1 ? "One article repaired" : `${repaired.length} articles repaired`,
    action: { label: "Undo", run: () => void undoRepair(repaired) },
  });
  await showAgain(repaired);
}

async function undoRepair(repaired: RepairedArticle[]): Promise<void> {
  await savingDesk.flush();
  const outcome = await request("links.undoRepair", { repaired });
  if (!outcome.ok) return respondToFailure(outcome.error);
  notify({ kind: "information", message: "The links are as they were." });
  await showAgain(repaired);
}

/** Opens the article at hand again if it is one of those that were changed. */
async function showAgain(changed: readonly RepairedArticle[]): Promise<void> {
  const { article } = useSession.getState();
  if (article !== null && changed.some(({ id }) => id === article.id)) await openArticle(article.id);
}

import { isOut } from "../../shared/article/status.ts";
import { useSession } from "../app/session-store.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { askIfChanged } from "./correction-actions.ts";
import { forgetAnswer, useCorrections } from "./corrections-store.ts";

/** Asks about changes to an article that is out as soon as the first of them is saved. */
export function followCorrections(): void {
  let looked: { readonly articleId: string | null; readonly revision: number } = savingDesk.store.getState();
  let opening = useSession.getState().opening;
  useSession.subscribe((session) => {
    if (session.opening === opening) return;
    opening = session.opening;
    looked = savingDesk.store.getState();
    forgetAnswer();
  });
  savingDesk.store.subscribe((view) => {
    if (view.articleId !== looked.articleId) looked = view;
    const isChange = view.phase === "saved" && view.revision > looked.revision;
    if (!isChange || view.articleId === null || view.metadata === null || !isOut(view.metadata.status)) return;
    looked = view;
    if (useCorrections.getState().step === "quiet") void askIfChanged(view.articleId);
  });
}

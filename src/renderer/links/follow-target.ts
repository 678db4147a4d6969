import { isOut, type Status } from "../../shared/article/status.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { tellOfLinksTo } from "./repair-actions.ts";

/** What links to an article depend on. */
interface Standing {
  readonly articleId: string;
  readonly headline: string;
  readonly status: Status;
}

/**
 * Tells of the links to the article at hand when it is renamed, once its headline has been left, and when it is no longer
 * published.
 */
export function followTarget(): void {
  let known = standing();
  savingDesk.store.subscribe(() => {
    const present = standing();
    if (present?.articleId !== known?.articleId) known = present;
    else if (present !== null && known !== null && present.status !== known.status) {
      const isGone = isOut(known.status) && !isOut(present.status);
      known = { ...known, status: present.status };
      if (isGone) void tellOfLinksTo(present.articleId);
    }
  });
  const onLeave = ({ target }: FocusEvent): void => {
    const present = standing();
    if (!(target instanceof HTMLElement) || target.id !== "headline" || present === null || known === null) return;
    if (present.articleId !== known.articleId || present.headline === known.headline) return;
    known = present;
    void tellOfLinksTo(present.articleId);
  };
  document.addEventListener("focusout", onLeave);
}

function standing(): Standing | null {
  const { articleId, metadata } = savingDesk.store.getState();
  return articleId === null || metadata === null
    ? null
    : { articleId, headline: metadata.headline, status: metadata.status };
}

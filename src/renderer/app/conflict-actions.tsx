import type { JSX } from "react";
import { request } from "./api.ts";
import { savingDesk, useSaving } from "../saving/use-saving.ts";
import { Button } from "../ui/button.tsx";
import { respondToFailure } from "./respond-to-failure.ts";
import { showStored } from "./session-store.ts";

/** The two ways out of a revision conflict: keep what is here, or take what the library holds. */
export function ConflictActions(): JSX.Element {
  const articleId = useSaving((view) => view.articleId);
  const settle = async (keep: "mine" | "stored"): Promise<void> => {
    if (articleId === null) return;
    const stored = await request("articles.open", { id: articleId });
    if (!stored.ok) return respondToFailure(stored.error);
    if (keep === "mine") savingDesk.overwrite(stored.value.revision);
    else showStored(stored.value);
  };
  return (
    <>
      <Button size="small" onClick={() => void settle("mine")}>
        Keep what is here
      </Button>
      <Button size="small" onClick={() => void settle("stored")}>
        Take the saved version
      </Button>
    </>
  );
}

import { type JSX, useState } from "react";
import type { PopularPreview } from "../../shared/popular.ts";
import type { Publication } from "../../shared/publication.ts";
import { request } from "../app/api.ts";
import { changeDirectory } from "../app/directory-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { LinkList } from "../links/link-list.tsx";
import { PopularPreviewView } from "../popular/popular-preview.tsx";
import { Button } from "../ui/button.tsx";
import styles from "./settings.module.css";

/** How many articles a list made from page views holds. */
const USUAL_LENGTH = 10;

/** The ranked list that every page shows, by hand or from a file of page views. Each change is kept at once. */
export function MostPopular({ publication, readOnly }: { publication: Publication; readOnly: boolean }): JSX.Element {
  const [preview, setPreview] = useState<PopularPreview | null>(null);
  const save = async (mostPopular: Publication["mostPopular"]): Promise<void> => {
    const outcome = await changeDirectory("publication.save", { ...publication, mostPopular });
    if (!outcome.ok) respondToFailure(outcome.error);
  };
  const choose = async (): Promise<void> => {
    const chosen = await request("popular.choose", undefined);
    if (!chosen.ok) return respondToFailure(chosen.error);
    if (chosen.value !== null) setPreview({ ...chosen.value, pages: chosen.value.pages.slice(0, USUAL_LENGTH) });
  };
  const take = (): void => {
    if (preview !== null) void save(preview.pages.map(({ link }) => link));
    setPreview(null);
  };
  return (
    <div>
      <p className={styles["intro"]}>The list beside every article, the most read first.</p>
      {preview !== null && <PopularPreviewView preview={preview} onTake={take} onDiscard={() => setPreview(null)} />}
      {preview === null && !readOnly && (
        <div className={styles["above"]}>
          <Button onClick={() => void choose()}>From page views (CSV)…</Button>
        </div>
      )}
      <LinkList
        label="Most popular"
        links={publication.mostPopular}
        readOnly={readOnly}
        onChange={(links) => void save(links)}
      />
    </div>
  );
}

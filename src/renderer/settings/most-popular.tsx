import type { JSX } from "react";
import type { Publication } from "../../shared/publication.ts";
import { changeDirectory } from "../app/directory-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { LinkList } from "../links/link-list.tsx";
import styles from "./settings.module.css";

/** The ranked list that every page shows. Each change is kept at once. */
export function MostPopular({ publication, readOnly }: { publication: Publication; readOnly: boolean }): JSX.Element {
  const save = async (mostPopular: Publication["mostPopular"]): Promise<void> => {
    const outcome = await changeDirectory("publication.save", { ...publication, mostPopular });
    if (!outcome.ok) respondToFailure(outcome.error);
  };
  return (
    <div>
      <p className={styles["intro"]}>The list beside every article, the most read first.</p>
      <LinkList
        label="Most popular"
        links={publication.mostPopular}
        readOnly={readOnly}
        onChange={(links) => void save(links)}
      />
    </div>
  );
}

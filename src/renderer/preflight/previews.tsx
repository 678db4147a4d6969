import type { JSX } from "react";
import type { PreflightPreviews } from "../../shared/preflight.ts";
import { useField } from "../article/metadata.ts";
import { pictureAddress, usePicture } from "../ui/picture-store.ts";
import styles from "./preflight.module.css";

/** How others will show the page: a search result and a card. */
export function Previews({ search, card }: PreflightPreviews): JSX.Element {
  const language = useField("language");
  const direction = useField("direction");
  const picture = usePicture(card.pictureId);
  return (
    <>
      <h2 className={styles["head"]}>As a search result</h2>
      <div lang={language} dir={direction} className={styles["search"]}>
        <p dir="ltr" className={styles["address"]}>
          {search.address}
        </p>
        <p className={styles["title"]}>{search.title}</p>
        <p className={styles["description"]}>{search.description}</p>
      </div>
      <h2 className={styles["head"]}>As a card</h2>
      <div lang={language} dir={direction} className={styles["card"]}>
        {picture && <img src={pictureAddress(picture)} alt="" className={styles["picture"]} />}
        <div className={styles["words"]}>
          <p className={styles["address"]}>{card.site}</p>
          <p className={styles["cardTitle"]}>{card.title}</p>
          <p className={styles["cardDescription"]}>{card.description}</p>
        </div>
      </div>
    </>
  );
}

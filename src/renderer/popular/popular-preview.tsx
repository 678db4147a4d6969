import type { JSX } from "react";
import type { PopularPreview } from "../../shared/popular.ts";
import { Button } from "../ui/button.tsx";
import styles from "./popular.module.css";

/** What a file of page views would make of "Most popular", and the lines it passes over. */
export function PopularPreviewView({
  preview,
  onTake,
  onDiscard,
}: {
  preview: PopularPreview;
  onTake: () => void;
  onDiscard: () => void;
}): JSX.Element {
  const { file, pages, passed, passedInAll } = preview;
  return (
    <section aria-label="From page views" className={styles["preview"]}>
      <p>
        <bdi>{file}</bdi> {pages.length === 0 ? "names no article of this library." : "makes this list:"}
      </p>
      <ol className={styles["pages"]}>
        {pages.map(({ link, views }) => (
          <li key={link.kind === "article" ? link.articleId : link.address} className={styles["page"]}>
            <span dir="auto" className={styles["headline"]}>
              {link.headline}
            </span>
            <span className={styles["views"]}>{views.toLocaleString("en-GB")} views</span>
          </li>
        ))}
      </ol>
      {passedInAll > 0 && (
        <details>
          <summary>
            {passedInAll === 1
              ? "One line is passed over"
              : `${passedInAll.toLocaleString("en-GB")} lines are passed over`}
          </summary>
          <ul>
            {passed.map(({ line, text, reason }) => (
              <li key={`${String(line)} ${text}`} className={styles["views"]}>
                Line {line}: {reason} <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles["buttons"]}>
        <Button onClick={onDiscard}>Leave the list as it is</Button>
        <Button look="primary" disabled={pages.length === 0} onClick={onTake}>
          Use this list
        </Button>
      </div>
    </section>
  );
}

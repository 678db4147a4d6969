import { type JSX, useId } from "react";
import type { ThemeEntry } from "../../shared/theme.ts";
import { Button } from "../ui/button.tsx";
import styles from "./themes.module.css";
import { useThemes } from "./themes-store.ts";
import { Icon } from "../ui/icon.tsx";

export interface ThemeChoiceProps {
  theme: ThemeEntry;
  chosen: boolean;
  readOnly: boolean;
  /** The article that it is shown with; null where none is open. */
  article: { id: string; slug: string } | null;
  onChoose: () => void;
  onCopy: () => void;
}

/** A theme to choose, with the article at hand drawn in it, or with what is wrong with it. */
export function ThemeChoice({ theme, chosen, readOnly, article, onChoose, onCopy }: ThemeChoiceProps): JSX.Element {
  const id = useId();
  const version = useThemes((state) => state.version);
  const { name, title, shipped, problem } = theme;
  return (
    <div className={styles["choice"]} data-chosen={chosen}>
      <label htmlFor={id} className={styles["page"]}>
        {problem === null && article !== null ? (
          <iframe
            title={`The article in the theme ${title}`}
            tabIndex={-1}
            aria-hidden
            sandbox=""
            src={`/preview/${article.id}/${article.slug}.html?theme=${name}&v=${version}`}
          />
        ) : (
          <span className={styles["blank"]}>
            {problem === null ? "Open an article to see it here." : [problem.place, problem.message].join(": ")}
          </span>
        )}
      </label>
      <div className={styles["foot"]}>
        <input
          id={id}
          type="radio"
          name="theme"
          aria-label={title}
          checked={chosen}
          disabled={readOnly || problem !== null}
          onChange={onChoose}
        />
        <span aria-hidden className={styles["title"]}>
          {title}
          {!shipped && <span className={styles["own"]}>themes/{name}</span>}
        </span>
        <Button
          size="small"
          look="quiet"
          disabled={readOnly}
          aria-label={`Copy ${title} to change it`}
          onClick={onCopy}
        >
          <Icon name="copy" />
          Copy
        </Button>
      </div>
    </div>
  );
}

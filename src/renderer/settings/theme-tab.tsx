import { type JSX, useEffect } from "react";
import type { Publication } from "../../shared/publication.ts";
import { changeDirectory } from "../app/directory-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { useSession } from "../app/session-store.ts";
import { ThemeChoice } from "../themes/theme-choice.tsx";
import themeStyles from "../themes/themes.module.css";
import { copyTheme, loadThemes, useThemes } from "../themes/themes-store.ts";
import styles from "./settings.module.css";

/** The look of every page, with the article at hand drawn in each theme. A choice is kept at once. */
export function ThemeTab({ publication, readOnly }: { publication: Publication; readOnly: boolean }): JSX.Element {
  const themes = useThemes((state) => state.themes);
  const article = useSession((state) => state.article);
  useEffect(() => void loadThemes(), []);
  const choose = async (theme: string): Promise<void> => {
    const outcome = await changeDirectory("publication.save", { ...publication, theme });
    if (!outcome.ok) return respondToFailure(outcome.error);
    await loadThemes();
  };
  const copy = async (name: string): Promise<void> => {
    const copied = await copyTheme(name);
    if (copied !== undefined) await choose(copied);
  };
  return (
    <fieldset className={styles["links"]}>
      <legend className={styles["intro"]}>
        How pages look: the preview, every export and the site. A copy is put into this library’s folder, where its
        colours, fonts, style sheets and templates can be changed.
      </legend>
      <div className={themeStyles["list"]}>
        {themes.map((theme) => (
          <ThemeChoice
            key={theme.name}
            theme={theme}
            chosen={publication.theme === theme.name}
            readOnly={readOnly}
            article={article === null ? null : { id: article.id, slug: article.metadata.slug }}
            onChoose={() => void choose(theme.name)}
            onCopy={() => void copy(theme.name)}
          />
        ))}
      </div>
    </fieldset>
  );
}

import type { JSX } from "react";
import { BackupStatus } from "../backup/backup-progress.tsx";
import { useField } from "../article/metadata.ts";
import { languageName } from "../article/languages.ts";
import { FindingsCount } from "../language/findings-count.tsx";
import { PlaceholderCount } from "../language/placeholder-count.tsx";
import { classes } from "../ui/classes.ts";
import { SaveState } from "./save-state.tsx";
import styles from "./status-bar.module.css";
import { TextLength } from "./text-length.tsx";

const css = classes(styles);

/** The line at the foot of the window: whether all is saved, how long the text is, its language and direction. */
export function StatusBar(): JSX.Element {
  const language = useField("language");
  const direction = useField("direction");
  return (
    <footer className={css("bar")}>
      <SaveState />
      <BackupStatus />
      <div className={css("facts")}>
        <PlaceholderCount className={css("findings")} />
        <FindingsCount className={css("findings")} />
        <TextLength />
        {language !== undefined && (
          <span>
            {languageName(language)}
            {direction === "rtl" && ", right to left"}
          </span>
        )}
      </div>
    </footer>
  );
}

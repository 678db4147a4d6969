import type { JSX } from "react";
import { useDirectory } from "../app/directory-store.ts";
import styles from "./themes.module.css";
import { useThemes } from "./themes-store.ts";
import { Icon } from "../ui/icon.tsx";

/** Says what is wrong with the publication's theme, where the page is shown in the classic one instead. */
export function ThemeProblem(): JSX.Element | null {
  const chosen = useDirectory((state) => state.publication?.theme);
  const themes = useThemes((state) => state.themes);
  if (chosen === undefined || themes.length === 0) return null;
  const entry = themes.find(({ name }) => name === chosen);
  if (entry?.problem === null) return null;
  const { problem } = entry ?? { problem: null };
  return (
    <div role="status" className={styles["problem"]}>
      <Icon name="triangle-alert" />
      <p>
        <strong>The theme “{chosen}” cannot be used; the page is shown in Classic.</strong>{" "}
        {problem === null ? "Its folder is not there." : [problem.place, problem.message].filter(Boolean).join(": ")}{" "}
        {problem?.mend}
      </p>
    </div>
  );
}

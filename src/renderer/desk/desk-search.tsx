import { Search } from "lucide-react";
import { type JSX, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { changeFilter, useDesk } from "./desk-store.ts";
import styles from "./desk.module.css";

/** How long typing pauses before the search runs, in milliseconds. */
const PAUSE = 80;

/** The search box. Down goes into the list, Escape clears. */
export function DeskSearch(): JSX.Element {
  const search = useDesk(({ filter }) => filter.search);
  const [text, setText] = useState(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(search), [search]);

  const type = (next: string): void => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void changeFilter({ search: next }), next === "" ? 0 : PAUSE);
  };
  const steer = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      type("");
    }
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      document.getElementById("article-list")?.focus();
    }
  };

  return (
    <div className={styles["search"]}>
      <Search aria-hidden />
      <input
        id="desk-search"
        type="search"
        aria-label="Search articles"
        placeholder="Search"
        spellCheck={false}
        className={styles["searchInput"]}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={steer}
      />
    </div>
  );
}

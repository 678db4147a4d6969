import { Search } from "lucide-react";
import type { JSX, KeyboardEvent } from "react";
import { search, useDesk } from "./desk-store.ts";
import styles from "./desk.module.css";

/** The search box. Down goes into the list, Escape clears. */
export function DeskSearch(): JSX.Element {
  const text = useDesk(({ filter }) => filter.search);
  const steer = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      search("");
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
        maxLength={500}
        className={styles["searchInput"]}
        value={text}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={steer}
      />
    </div>
  );
}

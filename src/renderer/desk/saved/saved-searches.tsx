import type { JSX } from "react";
import { MOST_COUNTED } from "../../../shared/saved-search.ts";
import { openDialog } from "../../app/dialog-store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { changeFilter, useDesk } from "../desk-store.ts";
import { filterOf, shows } from "./saved-query.ts";
import { useSaved } from "./saved-store.ts";
import styles from "./saved-searches.module.css";

/** The library's saved searches, each with how many articles it finds. */
export function SavedSearches(): JSX.Element | null {
  const { searches, counts } = useSaved();
  const filter = useDesk((state) => state.filter);
  if (searches.length === 0) return null;
  return (
    <section aria-label="Saved searches" className={styles["saved"]}>
      <ul className={styles["list"]}>
        {searches.map(({ id, name, query }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={shows(filter, query)}
              title={name}
              className={styles["search"]}
              onClick={() => void changeFilter(filterOf(query))}
            >
              <bdi className={styles["name"]}>{name}</bdi>
              <span className={styles["count"]}>{countText(counts.get(id))}</span>
            </button>
          </li>
        ))}
      </ul>
      <IconButton
        size="small"
        icon="pencil"
        label="Manage saved searches"
        className={styles["manage"]}
        onClick={() => openDialog({ kind: "desk", dialog: { kind: "saved-searches" } })}
      />
    </section>
  );
}

function countText(count: number | undefined): string {
  if (count === undefined) return "";
  return count >= MOST_COUNTED ? `${(MOST_COUNTED - 1).toLocaleString("en-GB")}+` : count.toLocaleString("en-GB");
}

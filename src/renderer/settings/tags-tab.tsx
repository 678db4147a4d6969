import { type JSX, useEffect, useState } from "react";
import type { BulkChange } from "../../shared/bulk.ts";
import { changeMany } from "../desk/selection/bulk-actions.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { NameInput } from "../ui/name-input.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { loadTagCounts, useTagCounts } from "./tag-counts-store.ts";
import styles from "./tags-tab.module.css";

/** So many tags are shown at once; the rest is found by typing. */
const SHOWN = 100;

/** The tags in use: renamed, joined and removed, in every article that has them. */
export function TagsTab({ readOnly }: { readOnly: boolean }): JSX.Element {
  const tags = useTagCounts((state) => state.tags);
  const [wanted, setWanted] = useState("");
  useEffect(() => void loadTagCounts(), []);
  const change = async (tag: string, made: BulkChange): Promise<void> => {
    await changeMany({ kind: "tagged", tag }, made);
    await loadTagCounts();
  };
  if (tags?.length === 0)
    return <EmptyState icon="tag" title="No tags yet" text="Articles are given tags in their details." />;
  const found = (tags ?? []).filter(({ tag }) => tag.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <div>
      <TextInput aria-label="Find a tag" placeholder="Find a tag" type="search" value={wanted} onValue={setWanted} />
      <p className={styles["note"]}>
        A tag that is given the name of another is joined with it. Every change can be taken back in one step.
      </p>
      <ul aria-label="Tags">
        {found.slice(0, SHOWN).map(({ tag, articles }) => (
          <li key={`${tag} ${String(articles)}`} className={styles["line"]}>
            <NameInput
              label={`Name of ${tag}`}
              name={tag}
              readOnly={readOnly}
              onName={(to) => void change(tag, { kind: "rename-tag", tag, to })}
            />
            <span className={styles["count"]}>
              {articles === 1 ? "1 article" : `${articles.toLocaleString("en-GB")} articles`}
            </span>
            {!readOnly && (
              <IconButton
                size="small"
                icon="x"
                label={`Remove ${tag} from every article`}
                onClick={() => void change(tag, { kind: "remove-tag", tag })}
              />
            )}
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <p className={styles["note"]}>{(found.length - SHOWN).toLocaleString("en-GB")} more: type to find them.</p>
      )}
    </div>
  );
}

import type { JSX } from "react";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { isNarrowed } from "./desk-query.ts";
import { clearFilter, useDesk } from "./desk-store.ts";

/** What the list says when it is empty, and why it is. */
export function NoArticles(): JSX.Element {
  const filter = useDesk((state) => state.filter);
  const search = filter.search.trim();
  if (search !== "")
    return <EmptyState icon="search-x" title="Nothing found" text={`No article has “${search}” in it.`} />;
  if (filter.shelf === "trash") return <EmptyState icon="trash-2" title="The trash is empty" />;
  if (isNarrowed(filter))
    return (
      <EmptyState icon="search-x" title="No such articles" text="Nothing here matches the filter.">
        <Button onClick={() => void clearFilter()}>Show all</Button>
      </EmptyState>
    );
  return <EmptyState icon="file-text" title="No articles yet" text="What you write is kept here, every draft of it." />;
}

import type { JSX } from "react";
import type { SavedSearch } from "../../../shared/saved-search.ts";
import { useWritable } from "../../app/library-store.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ReorderableList } from "../../ui/reorderable-list.tsx";
import { NameInput } from "../../ui/name-input.tsx";
import { keepSaved, useSaved } from "./saved-store.ts";

/** Saved searches are renamed, put in order and deleted here; each change is kept at once. */
export function SavedSearchesDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const searches = useSaved((state) => state.searches);
  const writable = useWritable();
  const rename = (id: string, name: string): void => {
    void keepSaved(searches.map((search) => (search.id === id ? { ...search, name } : search)));
  };
  return (
    <Dialog title="Saved searches" onClose={onClose}>
      {searches.length === 0 ? (
        <EmptyState icon="bookmark" title="No saved searches" text="Search on the desk, then save what it shows." />
      ) : (
        <ReorderableList
          label="Saved searches"
          items={searches}
          keyOf={({ id }) => id}
          nameOf={({ name }) => name}
          readOnly={!writable}
          onChange={(next: SavedSearch[]) => void keepSaved(next)}
          render={({ id, name }) => (
            <NameInput
              key={name}
              label={`Name of ${name}`}
              name={name}
              readOnly={!writable}
              onName={(next) => rename(id, next)}
            />
          )}
        />
      )}
    </Dialog>
  );
}

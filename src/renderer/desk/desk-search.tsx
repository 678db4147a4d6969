import { type JSX, type KeyboardEvent, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { openDialog } from "../app/dialog-store.ts";
import { useWritable } from "../app/library-store.ts";
import { CompletionList, completionId } from "../ui/completion-list.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { type Completion, completeSearch } from "./completion/complete-search.ts";
import { valuesOf } from "./completion/filter-values.ts";
import { isNarrowed } from "./desk-query.ts";
import { search, useDesk } from "./desk-store.ts";
import { shows } from "./saved/saved-query.ts";
import { useSaved } from "./saved/saved-store.ts";
import styles from "./desk.module.css";
import { Icon } from "../ui/icon.tsx";

/**
 * The search box. What is typed of a filter can be completed: arrows choose, Enter or Tab takes. Otherwise Down goes into the list,
 * and Escape clears.
 */
export function DeskSearch(): JSX.Element {
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const filter = useDesk((state) => state.filter);
  const searches = useSaved((state) => state.searches);
  const writable = useWritable();
  const canSave = writable && isNarrowed(filter) && !searches.some(({ query }) => shows(filter, query));
  const [completions, setCompletions] = useState<readonly Completion[]>([]);
  const [active, setActive] = useState(-1);

  const text = filter.search;

  const offer = (next: string, caret: number): void => {
    setCompletions(completeSearch(next, caret, valuesOf));
    setActive(-1);
  };
  const take = ({ text: next, caret }: Completion): void => {
    // At once: the next letter may come before another frame does.
    flushSync(() => {
      search(next);
      offer(next, caret);
    });
    field.current?.setSelectionRange(caret, caret);
  };
  const goIntoList = (): void => document.getElementById("article-list")?.focus();
  const steer = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { length } = completions;
    const chosen = completions[active] ?? (event.key === "Tab" ? completions[0] : undefined);
    const steps: Readonly<Record<string, (() => void) | false>> = {
      ArrowDown: length > 0 ? () => setActive((active + 1) % length) : goIntoList,
      ArrowUp: length > 0 && (() => setActive((Math.max(active, 0) + length - 1) % length)),
      Enter: chosen === undefined ? goIntoList : () => take(chosen),
      Tab: chosen !== undefined && !event.shiftKey && (() => take(chosen)),
      Escape: length > 0 ? () => setCompletions([]) : text !== "" && (() => search("")),
    };
    const step = steps[event.key];
    if (step === undefined || step === false) return;
    event.preventDefault();
    step();
  };

  return (
    <div className={styles["search"]}>
      <Icon name="search" />
      <input
        ref={field}
        id="desk-search"
        type="search"
        role="combobox"
        aria-label="Search articles"
        aria-expanded={completions.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : completionId(listId, active)}
        placeholder="Search"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        className={styles["searchInput"]}
        value={text}
        onChange={({ currentTarget }) => {
          search(currentTarget.value);
          offer(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length);
        }}
        onBlur={() => setCompletions([])}
        onKeyDown={steer}
      />
      {canSave && (
        <IconButton
          size="small"
          icon="bookmark-plus"
          label="Save this search…"
          className={styles["saveSearch"]}
          onClick={() => openDialog({ kind: "desk", dialog: { kind: "save-search" } })}
        />
      )}
      {completions.length > 0 && (
        <CompletionList id={listId} label="Completions" completions={completions} active={active} onChoose={take} />
      )}
    </div>
  );
}

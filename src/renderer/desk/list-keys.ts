/** What keys do in the list of articles. Rows count from 0. */
export interface ListKeys {
  readonly active: number;
  readonly last: number;
  /** How many rows a page is. */
  readonly page: number;
  readonly move: (index: number, extend: boolean) => void;
  readonly selectAll: () => void;
  /** Left out where nothing is selected. */
  readonly clear: (() => void) | undefined;
  readonly open: () => void;
  readonly toggle: () => void;
  readonly remove: () => void;
}

/** A key press, as far as the list looks at it. */
export type ListKey = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key press asks the list for; nothing if it is not the list's. */
export function stepFor(press: ListKey, keys: ListKeys): (() => void) | undefined {
  const { key, shiftKey, altKey } = press;
  const hasModifier = press.ctrlKey || press.metaKey;
  if (hasModifier) return key.toLowerCase() === "a" && !altKey ? keys.selectAll : undefined;
  if (altKey) return undefined;
  const { active, last, page } = keys;
  const moveTo = (index: number) => (): void => keys.move(index, shiftKey);
  const steps: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: moveTo(active + 1),
    ArrowUp: moveTo(active - 1),
    PageDown: moveTo(active + page),
    PageUp: moveTo(active - page),
    Home: moveTo(0),
    End: moveTo(last),
    Enter: keys.open,
    " ": keys.toggle,
    Escape: keys.clear,
    Delete: keys.remove,
  };
  return steps[key];
}

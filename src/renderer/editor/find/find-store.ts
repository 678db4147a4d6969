import { create } from "zustand";
import type { FindQuery } from "../../../language/find/query.ts";
import type { Found } from "./found.ts";

interface FindState {
  readonly isOpen: boolean;
  /** Whether the line for replacing is shown. */
  readonly isReplacing: boolean;
  readonly query: FindQuery;
  readonly replacement: string;
  /** What is wrong with the query, if anything is. */
  readonly complaint: string | null;
  /** What was found, in reading order; null while it is not known. */
  readonly found: readonly Found[] | null;
  /** The index of the find at hand. */
  readonly at: number | null;
  /** How many finds were replaced last; null once something else was done. */
  readonly replaced: number | null;
  /** Counts the wishes to have the focus in the bar. */
  readonly focusWishes: number;
}

/** Finding and replacing in the article at hand. */
export const useFind = create<FindState>(() => ({
  isOpen: false,
  isReplacing: false,
  query: { text: "", matchCase: false, wholeWords: false, isExpression: false },
  replacement: "",
  complaint: null,
  found: null,
  at: null,
  replaced: null,
  focusWishes: 0,
}));

/** Changes what is looked for. */
export function changeQuery(change: Partial<FindQuery>): void {
  useFind.setState(({ query }) => ({ query: { ...query, ...change } }));
}

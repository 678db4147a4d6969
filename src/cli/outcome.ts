import type { DatelineError } from "../shared/errors.ts";

/** How a command ended. `text` is for people, `data` for programs (`--json`). */
export type Outcome =
  | { kind: "done"; text: string; data: unknown }
  /** Done, with findings that make the command fail: what was found goes where results go, what went wrong where errors go. */
  | { kind: "found"; text: string; data: unknown; problems?: readonly DatelineError[] }
  | { kind: "failed"; error: DatelineError }
  | { kind: "misused"; message: string };

/** The exit codes, which scripts rely on. */
export const EXIT_CODES = { done: 0, found: 1, failed: 1, misused: 2 } as const satisfies Record<
  Outcome["kind"],
  number
>;

/** How a command ended that did its work as far as the problems allowed; any of them makes it fail. */
export function finished(text: string, data: unknown, problems: readonly DatelineError[]): Outcome {
  return problems.length === 0 ? { kind: "done", text, data } : { kind: "found", text, data, problems };
}

import { isEmpty } from "./halves.ts";
import { remedyFor } from "./remedy.ts";
import type { Saving } from "./saving-machine.ts";

/** What the status line says about an article. A failure stays in sight, retries or not, until a save has succeeded. */
export type Phase = "saved" | "saving" | "failed" | "conflict";

/** The phase that a state is shown as. */
export function phaseOf(saving: Saving): Phase {
  if (saving.failure !== null) return remedyFor(saving.failure.error.code) === "ask" ? "conflict" : "failed";
  return isDrained(saving) ? "saved" : "saving";
}

/** Whether everything that can be saved is on the disk. */
export function isDrained(saving: Saving): boolean {
  return isEmpty(saving.sending) && isEmpty(saving.waiting);
}

/** Whether all that was typed is on the disk, with nothing refused or held back. */
export function isSafe(saving: Saving): boolean {
  return mayClose(saving) && !saving.slugWithheld;
}

/**
 * Whether the window may close without a question. A slug that another article has is no reason to ask: as with any slug that
 * is refused, the article keeps its last good one.
 */
export function mayClose(saving: Saving): boolean {
  return isDrained(saving) && isEmpty(saving.refused);
}

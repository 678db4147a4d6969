import type { DatelineError } from "../../shared/errors.ts";
import { type Halves, isEmpty, NO_HALF, union, without } from "./halves.ts";
import { remedyFor } from "./remedy.ts";

/** How long the first change after rest waits for company, in milliseconds. */
export const FIRST_SAVE_DELAY = 60;
/**
 * How far apart two saves begin at least, in milliseconds: fast typing is saved every few keys, not at each. Counted from the
 * beginning, so that what a slow save took is not waited for once more.
 */
export const SAVE_INTERVAL = 140;
/** The waits before the retries of a save that failed, in milliseconds; the last one repeats. */
export const RETRY_DELAYS = [250, 500, 1000, 2000, 4000] as const;

/** A save that did not succeed, and how often in a row. */
export interface Failure {
  readonly error: DatelineError;
  readonly attempts: number;
}

/**
 * What is known about an article's way to the disk. `waiting` has changed since it was last sent, `sending` is on its way
 * (one save at a time), `refused` was turned down as it is and goes again when it changes. `cooling` is the wait after a
 * save, `urgent` skips the waits. `apart` sends one half at a time, so that a refused half does not hold the other back;
 * `slugWithheld` keeps a slug that another article has out of the save, so that it does not hold back the other metadata.
 */
export interface Saving {
  readonly revision: number;
  readonly savedAt: string;
  readonly waiting: Halves;
  readonly sending: Halves;
  readonly refused: Halves;
  readonly failure: Failure | null;
  readonly cooling: boolean;
  readonly urgent: boolean;
  readonly apart: boolean;
  readonly slugWithheld: boolean;
}

export type SavingEvent =
  | { readonly kind: "changed"; readonly half: keyof Halves }
  | { readonly kind: "due" }
  | { readonly kind: "flush" }
  | { readonly kind: "succeeded"; readonly revision: number; readonly savedAt: string; readonly took: number }
  | { readonly kind: "failed"; readonly error: DatelineError; readonly took: number }
  | { readonly kind: "overwrite"; readonly revision: number };

type EventOf<Kind extends SavingEvent["kind"]> = Extract<SavingEvent, { readonly kind: Kind }>;

/** What the controller has to do: send these halves, or come back with `due` after so many milliseconds. */
export type SavingEffect =
  | { readonly kind: "save"; readonly halves: Halves }
  | { readonly kind: "wake"; readonly after: number };

/** One step of the machine: the state that follows and the one thing to do about it, if any. */
export interface Step {
  readonly saving: Saving;
  readonly effect: SavingEffect | null;
}

/** The state of an article that has just been opened. */
export function beginSaving(revision: number, savedAt: string): Saving {
  return {
    revision,
    savedAt,
    waiting: NO_HALF,
    sending: NO_HALF,
    refused: NO_HALF,
    failure: null,
    cooling: false,
    urgent: false,
    apart: false,
    slugWithheld: false,
  };
}

/** Takes one event. `took` is how long the save was under way, in milliseconds. `overwrite` answers a revision conflict: what is here goes over the revision that is there. */
export function advance(saving: Saving, event: SavingEvent): Step {
  switch (event.kind) {
    case "changed":
      return change(saving, event.half);
    case "due":
      return send({ ...saving, cooling: false });
    case "flush":
      return hurry(saving);
    case "succeeded":
      return succeed(saving, event);
    case "failed":
      return fail(saving, event);
    case "overwrite":
      return send({ ...saving, revision: event.revision, failure: null });
  }
}

function change(saving: Saving, half: keyof Halves): Step {
  const next: Saving = {
    ...saving,
    waiting: { ...saving.waiting, [half]: true },
    refused: { ...saving.refused, [half]: false },
    slugWithheld: saving.slugWithheld && half !== "metadata",
  };
  const isUnderWay = saving.cooling || !isEmpty(saving.sending) || !isEmpty(saving.waiting);
  return isUnderWay ? rest(next) : { saving: next, effect: { kind: "wake", after: FIRST_SAVE_DELAY } };
}

function send(saving: Saving): Step {
  const halves = saving.apart && saving.waiting.body ? { metadata: false, body: true } : saving.waiting;
  if (isEmpty(halves) || !isEmpty(saving.sending) || isConflict(saving)) return rest(saving);
  return {
    saving: { ...saving, waiting: without(saving.waiting, halves), sending: halves },
    effect: { kind: "save", halves },
  };
}

function hurry(saving: Saving): Step {
  const underWay = !isEmpty(saving.sending) || !isEmpty(saving.waiting);
  return underWay && !isConflict(saving) ? send({ ...saving, urgent: true }) : rest(saving);
}

function succeed(saving: Saving, { revision, savedAt, took }: EventOf<"succeeded">): Step {
  const somethingHeldBack = !isEmpty(saving.refused) || saving.slugWithheld;
  const failure = somethingHeldBack ? saving.failure : null;
  return goOn({ ...saving, revision, savedAt, sending: NO_HALF, failure }, took);
}

function fail(saving: Saving, { error, took }: EventOf<"failed">): Step {
  const attempts = (saving.failure?.attempts ?? 0) + 1;
  const returned: Saving = {
    ...saving,
    sending: NO_HALF,
    waiting: union(saving.waiting, saving.sending),
    failure: { error, attempts },
  };
  switch (remedyFor(error.code)) {
    case "retry":
      return { saving: { ...returned, urgent: false }, effect: { kind: "wake", after: retryDelay(attempts) } };
    case "ask":
      return rest({ ...returned, urgent: false });
    case "withhold-slug":
      return saving.slugWithheld
        ? refuse(saving, returned, took)
        : send({ ...returned, slugWithheld: !saving.waiting.metadata });
    case "refuse":
      return refuse(saving, returned, took);
  }
}

function refuse({ sending, waiting }: Saving, returned: Saving, took: number): Step {
  if (sending.metadata && sending.body) return send({ ...returned, apart: true });
  const refused = without(sending, waiting);
  const rest = { waiting: without(returned.waiting, refused), refused: union(returned.refused, refused) };
  return goOn({ ...returned, ...rest }, took);
}

function goOn(saving: Saving, took: number): Step {
  if (saving.urgent && !isEmpty(saving.waiting)) return send(saving);
  const next = isEmpty(saving.waiting) ? { ...saving, urgent: false, apart: false } : saving;
  return { saving: { ...next, cooling: true }, effect: { kind: "wake", after: Math.max(0, SAVE_INTERVAL - took) } };
}

function rest(saving: Saving): Step {
  return { saving, effect: null };
}

function isConflict(saving: Saving): boolean {
  return saving.failure !== null && remedyFor(saving.failure.error.code) === "ask";
}

function retryDelay(attempts: number): number {
  return RETRY_DELAYS[Math.min(attempts, RETRY_DELAYS.length) - 1] ?? RETRY_DELAYS[0];
}

import { describe, expect, it } from "vitest";
import type { ErrorCode } from "../../shared/errors.ts";
import { isEmpty } from "./halves.ts";
import { phaseOf } from "./phase.ts";
import { advance, beginSaving, type Saving, type SavingEvent } from "./saving-machine.ts";

const typed: SavingEvent = { kind: "changed", half: "body" };
const filledIn: SavingEvent = { kind: "changed", half: "metadata" };
const due: SavingEvent = { kind: "due" };
const flush: SavingEvent = { kind: "flush" };
const overwrite: SavingEvent = { kind: "overwrite", revision: 9 };
const saved = (revision: number, took = 0): SavingEvent => ({
  kind: "succeeded",
  revision,
  savedAt: `saved ${revision}`,
  took,
});
const failed = (code: ErrorCode, took = 0): SavingEvent => ({ kind: "failed", error: { code, message: code }, took });

/** Each event in turn, with the phase it leads to, the revision known then, and what is to be done. */
function trace(events: readonly SavingEvent[]): string[] {
  let saving = beginSaving(1, "opened");
  return events.map((event) => {
    const step = advance(saving, event);
    saving = step.saving;
    return [phaseOf(saving), saving.revision, describeEffect(step.effect)].filter((part) => part !== "").join(" ");
  });
}

function describeEffect(effect: ReturnType<typeof advance>["effect"]): string {
  if (effect === null) return "";
  if (effect.kind === "wake") return `wake ${effect.after}`;
  return `save ${[effect.halves.metadata ? "metadata" : "", effect.halves.body ? "body" : ""].filter(Boolean).join("+")}`;
}

const cases: readonly { name: string; events: readonly SavingEvent[]; expected: readonly string[] }[] = [
  {
    name: "the first change after rest is saved soon, and once",
    events: [typed, typed, due, saved(2), due, typed],
    expected: ["saving 1 wake 60", "saving 1", "saving 1 save body", "saved 2 wake 140", "saved 2", "saving 2 wake 60"],
  },
  {
    name: "changes during a save are coalesced into the next one",
    events: [typed, due, typed, typed, filledIn, saved(2), due, saved(3)],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      "saving 1",
      "saving 1",
      "saving 1",
      "saving 2 wake 140",
      "saving 2 save metadata+body",
      "saved 3 wake 140",
    ],
  },
  {
    name: "fast typing is saved every few keys, not at each",
    events: [typed, due, saved(2), typed, typed, due, saved(3), typed, flush, saved(4), due],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      "saved 2 wake 140",
      "saving 2",
      "saving 2",
      "saving 2 save body",
      "saved 3 wake 140",
      "saving 3",
      "saving 3 save body",
      "saved 4 wake 140",
      "saved 4",
    ],
  },
  {
    name: "the next save is counted from the beginning of the last: a slow save is not waited for twice",
    events: [typed, due, typed, saved(2, 40), due, typed, saved(3, 300), due, typed, failed("disk-full", 300)],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      "saving 1",
      "saving 2 wake 100",
      "saving 2 save body",
      "saving 2",
      "saving 3 wake 0",
      "saving 3 save body",
      "saving 3",
      "failed 3 wake 250",
    ],
  },
  {
    name: "a flush saves at once, and once more what was typed meanwhile",
    events: [typed, flush, typed, flush, saved(2), saved(3), flush],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      "saving 1",
      "saving 1",
      "saving 2 save body",
      "saved 3 wake 140",
      "saved 3",
    ],
  },
  {
    name: "a flush of nothing does nothing",
    events: [flush, typed],
    expected: ["saved 1", "saving 1 wake 60"],
  },
  {
    name: "a full disk: typing goes on, retries back off, and all is written once there is room",
    events: [
      typed,
      due,
      failed("disk-full"),
      typed,
      due,
      failed("disk-full"),
      filledIn,
      due,
      failed("disk-full"),
      due,
      saved(2),
    ],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      "failed 1 wake 250",
      "failed 1",
      "failed 1 save body",
      "failed 1 wake 500",
      "failed 1",
      "failed 1 save metadata+body",
      "failed 1 wake 1000",
      "failed 1 save metadata+body",
      "saved 2 wake 140",
    ],
  },
  {
    name: "retries keep on for as long as the cause lasts",
    events: [typed, due, ...Array.from({ length: 6 }, () => [failed("library-locked"), due]).flat(), saved(2)],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      ...[250, 500, 1000, 2000, 4000, 4000].flatMap((delay) => [`failed 1 wake ${delay}`, "failed 1 save body"]),
      "saved 2 wake 140",
    ],
  },
  {
    name: "a flush tries a failed save again at once",
    events: [typed, due, failed("disk-full"), flush, failed("disk-full"), flush, saved(2)],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      "failed 1 wake 250",
      "failed 1 save body",
      "failed 1 wake 500",
      "failed 1 save body",
      "saved 2 wake 140",
    ],
  },
  {
    name: "a revision conflict stops saving until the reporter decides",
    events: [typed, due, failed("revision-conflict"), typed, due, flush, overwrite, saved(10)],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      "conflict 1",
      "conflict 1",
      "conflict 1",
      "conflict 1",
      "saving 9 save body",
      "saved 10 wake 140",
    ],
  },
  {
    name: "a slug that is taken is left out of the save until it changes",
    events: [filledIn, due, failed("slug-taken"), saved(2), due, typed, due, saved(3), due, filledIn, due, saved(4)],
    expected: [
      "saving 1 wake 60",
      "saving 1 save metadata",
      "failed 1 save metadata",
      "failed 2 wake 140",
      "failed 2",
      "failed 2 wake 60",
      "failed 2 save body",
      "failed 3 wake 140",
      "failed 3",
      "failed 3 wake 60",
      "failed 3 save metadata",
      "saved 4 wake 140",
    ],
  },
  {
    name: "refused metadata does not hold the body back",
    events: [
      filledIn,
      typed,
      due,
      failed("invalid-input"),
      saved(2),
      due,
      failed("invalid-input"),
      typed,
      due,
      saved(3),
      filledIn,
      due,
      saved(4),
    ],
    expected: [
      "saving 1 wake 60",
      "saving 1",
      "saving 1 save metadata+body",
      "failed 1 save body",
      "saving 2 wake 140",
      "saving 2 save metadata",
      "failed 2 wake 140",
      "failed 2",
      "failed 2 save body",
      "failed 3 wake 140",
      "failed 3",
      "failed 3 save metadata",
      "saved 4 wake 140",
    ],
  },
  {
    name: "a refused body is not sent again as it is",
    events: [typed, due, failed("too-large"), flush, due, typed, due, saved(2)],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      "failed 1 wake 140",
      "failed 1",
      "failed 1",
      "failed 1 wake 60",
      "failed 1 save body",
      "saved 2 wake 140",
    ],
  },
];

describe("the saving machine", () => {
  it.each(cases)("$name", ({ events, expected }) => {
    expect(trace(events)).toEqual(expected);
  });

  it("never has two saves under way, never forgets a change and never waits for nothing, whatever the order of events", () => {
    const problems: string[] = [];
    const explore = (world: World, depth: number): void => {
      for (const event of EVENTS.filter((candidate) => canHappen(world, candidate))) {
        const { saving, effect } = advance(world.saving, event);
        const next: World = {
          saving,
          isUnsaved: event === typed || (world.isUnsaved && !savesTheBody(world.saving, event)),
          isTimed: effect?.kind === "wake" || (world.isTimed && event !== due),
        };
        if (effect?.kind === "save" && !isEmpty(world.saving.sending) && !isAnswer(event)) problems.push("two saves");
        if (next.isUnsaved && !holdsTheBody(saving)) problems.push(`forgotten after ${event.kind}`);
        if (!isEmpty(saving.waiting) && isEmpty(saving.sending) && !next.isTimed)
          problems.push(`stuck after ${event.kind}`);
        if (depth > 1) explore(next, depth - 1);
      }
    };
    explore({ saving: beginSaving(1, "opened"), isUnsaved: false, isTimed: false }, 7);
    expect(problems).toEqual([]);
  });
});

const EVENTS: readonly SavingEvent[] = [
  typed,
  filledIn,
  due,
  flush,
  saved(2),
  failed("disk-full"),
  failed("slug-taken"),
  failed("too-large"),
];

/** A state, whether its body differs from what is on the disk, and whether a `due` is still to come. */
interface World {
  readonly saving: Saving;
  readonly isUnsaved: boolean;
  readonly isTimed: boolean;
}

function canHappen({ saving, isTimed }: World, event: SavingEvent): boolean {
  return isAnswer(event) ? !isEmpty(saving.sending) : event !== due || isTimed;
}

function isAnswer({ kind }: SavingEvent): boolean {
  return kind === "succeeded" || kind === "failed";
}

function savesTheBody({ sending, waiting }: Saving, { kind }: SavingEvent): boolean {
  return kind === "succeeded" && sending.body && !waiting.body;
}

function holdsTheBody({ waiting, sending, refused }: Saving): boolean {
  return waiting.body || sending.body || refused.body;
}

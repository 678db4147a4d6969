import { describe, expect, it } from "vitest";
import type { ErrorCode } from "../../shared/errors.ts";
import { phaseOf } from "./phase.ts";
import { advance, beginSaving, type Saving, type SavingEvent } from "./saving-machine.ts";

const typed: SavingEvent = { kind: "changed", half: "body" };
const filledIn: SavingEvent = { kind: "changed", half: "metadata" };
const due: SavingEvent = { kind: "due" };
const flush: SavingEvent = { kind: "flush" };
const overwrite: SavingEvent = { kind: "overwrite", revision: 9 };
const saved = (revision: number): SavingEvent => ({ kind: "succeeded", revision, savedAt: `saved ${revision}` });
const failed = (code: ErrorCode): SavingEvent => ({ kind: "failed", error: { code, message: code } });

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
    expected: ["saving 1 wake 60", "saving 1", "saving 1 save body", "saved 2 wake 120", "saved 2", "saving 2 wake 60"],
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
      "saving 2 wake 120",
      "saving 2 save metadata+body",
      "saved 3 wake 120",
    ],
  },
  {
    name: "fast typing is saved every few keys, not at each",
    events: [typed, due, saved(2), typed, typed, due, saved(3), typed, flush, saved(4), due],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      "saved 2 wake 120",
      "saving 2",
      "saving 2",
      "saving 2 save body",
      "saved 3 wake 120",
      "saving 3",
      "saving 3 save body",
      "saved 4 wake 120",
      "saved 4",
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
      "saved 3 wake 120",
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
      "saved 2 wake 120",
    ],
  },
  {
    name: "retries keep on for as long as the cause lasts",
    events: [typed, due, ...Array.from({ length: 6 }, () => [failed("library-locked"), due]).flat(), saved(2)],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      ...[250, 500, 1000, 2000, 4000, 4000].flatMap((delay) => [`failed 1 wake ${delay}`, "failed 1 save body"]),
      "saved 2 wake 120",
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
      "saved 2 wake 120",
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
      "saved 10 wake 120",
    ],
  },
  {
    name: "a slug that is taken is left out of the save until it changes",
    events: [filledIn, due, failed("slug-taken"), saved(2), due, typed, due, saved(3), due, filledIn, due, saved(4)],
    expected: [
      "saving 1 wake 60",
      "saving 1 save metadata",
      "failed 1 save metadata",
      "failed 2 wake 120",
      "failed 2",
      "failed 2 wake 60",
      "failed 2 save body",
      "failed 3 wake 120",
      "failed 3",
      "failed 3 wake 60",
      "failed 3 save metadata",
      "saved 4 wake 120",
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
      "saving 2 wake 120",
      "saving 2 save metadata",
      "failed 2 wake 120",
      "failed 2",
      "failed 2 save body",
      "failed 3 wake 120",
      "failed 3",
      "failed 3 save metadata",
      "saved 4 wake 120",
    ],
  },
  {
    name: "a refused body is not sent again as it is",
    events: [typed, due, failed("too-large"), flush, due, typed, due, saved(2)],
    expected: [
      "saving 1 wake 60",
      "saving 1 save body",
      "failed 1 wake 120",
      "failed 1",
      "failed 1",
      "failed 1 wake 60",
      "failed 1 save body",
      "saved 2 wake 120",
    ],
  },
];

describe("the saving machine", () => {
  it.each(cases)("$name", ({ events, expected }) => {
    expect(trace(events)).toEqual(expected);
  });

  it("never has two saves under way, never forgets a change and never waits for nothing, whatever the order of events", () => {
    const alphabet: readonly SavingEvent[] = [
      typed,
      filledIn,
      due,
      flush,
      saved(2),
      failed("disk-full"),
      failed("slug-taken"),
      failed("too-large"),
    ];
    const problems: string[] = [];
    const explore = (saving: Saving, isUnsaved: boolean, isTimed: boolean, depth: number): void => {
      const isSending = saving.sending.body || saving.sending.metadata;
      for (const event of alphabet) {
        const isAnswer = event.kind === "succeeded" || event.kind === "failed";
        if ((isAnswer && !isSending) || (event === due && !isTimed)) continue;
        const { saving: next, effect } = advance(saving, event);
        const isSaved = event.kind === "succeeded" && saving.sending.body && !saving.waiting.body;
        const bodyUnsaved = event === typed || (isUnsaved && !isSaved);
        const timed = effect?.kind === "wake" || (isTimed && event !== due);
        const isWaiting = next.waiting.body || next.waiting.metadata;
        const willSend = next.sending.body || next.sending.metadata || timed;
        if (effect?.kind === "save" && isSending && !isAnswer) problems.push(`two saves after ${event.kind}`);
        if (bodyUnsaved && !(next.waiting.body || next.sending.body || next.refused.body)) problems.push("forgotten");
        if (isWaiting && !willSend) problems.push(`nothing will send what waits after ${event.kind}`);
        if (depth > 1) explore(next, bodyUnsaved, timed, depth - 1);
      }
    };
    explore(beginSaving(1, "opened"), false, false, 7);
    expect(problems).toEqual([]);
  });
});

import { setTimeout } from "node:timers/promises";
import type { ElectronApplication, Locator, Page } from "@playwright/test";
import { REST } from "../../src/language/worker/worker-host.ts";
import { formatTable } from "../statistics.ts";
import { archiveArticle } from "./article.ts";
import { memoryOf } from "./memory.ts";

/** The app without an article, which the others are compared with, and with one. */
export const EMPTY = "empty library";
export const SINGLE = "one article, which is open";

/** How long the language desk may take to come to rest, in seconds; what it has then is taken down. */
const LONGEST_REST = 60;

/**
 * What is being done: something is looked at; the language desk is at work, because somebody writes, or the caret has rested in a
 * text; or nothing has been done for so long that the language desk has given its memory back.
 */
type State = "looking" | "writing" | "resting";

interface MemoryNote {
  readonly when: string;
  readonly state: State;
  /** In megabytes; undefined where the system does not say. */
  readonly used: number | undefined;
}

/** What is taken down of the memory of running apps. */
export interface MemoryNotes {
  note(when: string, running: ElectronApplication, state?: State): void;
  /** While an article is looked at, with the caret resting in its text, and once the language desk has given its memory back. */
  noteAll(when: string, running: ElectronApplication): Promise<void>;
  /** The empty app as it is, left alone, and with a new article being written in it. Puts that into its library. */
  noteEmpty(running: ElectronApplication): Promise<void>;
  /** All of it as a table, each beside the empty app and beside one article in the same state. */
  table(): string;
}

/** Notes to begin with. */
export function createMemoryNotes(): MemoryNotes {
  const notes: MemoryNote[] = [];

  function note(when: string, running: ElectronApplication, state: State = "looking"): void {
    notes.push({ when, state, used: memoryOf(running.process().pid) });
  }

  async function noteWriting(when: string, running: ElectronApplication): Promise<void> {
    await setTimeout(10_000);
    note(when, running, "writing");
  }

  async function noteResting(when: string, running: ElectronApplication): Promise<void> {
    const window = await running.firstWindow();
    // Half a minute after its last work, which on a busy machine takes longer, the language desk's worker is ended.
    await setTimeout(REST);
    for (let second = 0; second < LONGEST_REST && window.workers().length > 0; second += 1) await setTimeout(1000);
    await setTimeout(5000);
    note(`${when}, left alone for a while`, running, "resting");
  }

  function usedBy(start: string, state: State): number {
    return notes.find((each) => each.when.startsWith(start) && each.state === state)?.used ?? Number.NaN;
  }

  return {
    note,
    noteAll: async (when, running) => {
      await setTimeout(5000);
      note(when, running);
      await bodyOf(await running.firstWindow()).focus();
      await noteWriting(`${when}, the caret resting in its text`, running);
      await noteResting(when, running);
    },
    noteEmpty: async (running) => {
      const window = await running.firstWindow();
      await setTimeout(5000);
      note(EMPTY, running);
      await noteResting(EMPTY, running);
      await window.getByRole("button", { name: "New article" }).click();
      await bodyOf(window).focus();
      await window.keyboard.insertText(archiveArticle(1).paragraphs.join(" "));
      await noteWriting(`${EMPTY}, a new article being written in it`, running);
    },
    table: () =>
      formatTable(
        ["", "in all", "beside empty", "beside one article"],
        notes.map(({ when, state, used = Number.NaN }) => [
          when,
          ...[used, used - usedBy(EMPTY, state), used - usedBy(SINGLE, state)].map(megabytes),
        ]),
      ),
  };
}

function bodyOf(window: Page): Locator {
  return window.getByRole("textbox", { name: "Article body" });
}

function megabytes(value: number): string {
  return `${value.toFixed(0)} MB`;
}

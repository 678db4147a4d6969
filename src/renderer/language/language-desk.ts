import type { TextBlock } from "../../language/findings.ts";
import { createLanguageWorker } from "../../language/worker/create-language-worker.ts";
import { type LanguageClient, openLanguageClient } from "../../language/worker/language-client.ts";
import { useDirectory } from "../app/directory-store.ts";
import { notify, notifyFailure } from "../app/notices-store.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { type PlacedFinding, takeFindings, useFindings } from "./findings-store.ts";
import { withStillStanding } from "./still-standing.ts";
import { useLanguageSettings } from "./language-settings.ts";
import { preferencesOf } from "./preferences.ts";

/** How long findings are gathered before they are shown, in milliseconds: many come at once when an article is opened. */
const GATHERING = 60;

const texts = new Map<string, string>();
const gathered = new Map<string, readonly PlacedFinding[]>();
let client: LanguageClient | undefined;
let showing: ReturnType<typeof setTimeout> | undefined;

/** Whether the worker has been started: that takes about a second of a processor, so the first article waits for a quiet moment. */
export function isLanguageDeskOpen(): boolean {
  return client !== undefined;
}

/** Hands a text to be checked, in the background. */
export function checkBlock(block: TextBlock): void {
  texts.set(block.key, block.text);
  open().setBlock(block);
}

/** Forgets a text and what was found in it. */
export function forgetBlock(key: string): void {
  if (!texts.delete(key)) return;
  client?.removeBlock(key);
  gather(key, []);
}

/** Says in which order the texts stand, and which are in view: these are checked first. */
export function arrangeBlocks(order: readonly string[], visible: readonly string[]): void {
  client?.arrange(order, visible);
  useFindings.setState({ order });
}

/** Corrections for a word, for languages in which they take too long to be found ahead. */
export function suggestionsFor(word: string, language: string): Promise<string[]> {
  return client?.suggest(word, language) ?? Promise.resolve([]);
}

/** The text of a block as it was last handed in. */
export function textOfBlock(key: string): string | undefined {
  return texts.get(key);
}

function open(): LanguageClient {
  if (client !== undefined) return client;
  const opened = openLanguageClient({
    createWorker: createLanguageWorker,
    onFindings: ({ key, findings, complete }) => {
      const text = texts.get(key);
      if (text === undefined) return;
      const placed = findings.map((finding) => ({ ...finding, found: text.slice(finding.start, finding.end) }));
      const before = gathered.get(key) ?? useFindings.getState().byBlock.get(key) ?? [];
      gather(key, complete ? placed : withStillStanding(placed, before, text));
    },
    onEngine: (engine, state, message) => {
      if (state === "failed") noteFailure(engine, message ?? "");
    },
    onRefusedRule: (rule, error) => notifyFailure({ ...error, place: `House style rule ${rule}` }),
    onStopped: () =>
      notify({
        kind: "failure",
        message: "Language is no longer checked.",
        mend: "Restart Dateline to check it again.",
      }),
  });
  client = opened;
  followPreferences(opened);
  return opened;
}

function gather(key: string, findings: readonly PlacedFinding[]): void {
  gathered.set(key, findings);
  showing ??= setTimeout(() => {
    showing = undefined;
    takeFindings(gathered);
    gathered.clear();
  }, GATHERING);
}

function noteFailure(engine: string, message: string): void {
  useFindings.setState(({ failedEngines }) => ({ failedEngines: new Map(failedEngines).set(engine, message) }));
}

function followPreferences(opened: LanguageClient): void {
  const configure = (): void => {
    const { personal, library, ignoredHere } = useLanguageSettings.getState();
    if (personal === null || library === null) return;
    const { authors } = useDirectory.getState();
    const date = savingDesk.store.getState().metadata?.dateline.date ?? null;
    opened.configure(preferencesOf(personal, library, ignoredHere, authors, date));
  };
  useLanguageSettings.subscribe(configure);
  useDirectory.subscribe(({ authors }, before) => {
    if (authors !== before.authors) configure();
  });
  savingDesk.store.subscribe(({ metadata }, before) => {
    if (metadata?.dateline.date !== before.metadata?.dateline.date) configure();
  });
  configure();
}

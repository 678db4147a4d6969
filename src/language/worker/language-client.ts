import type { DatelineError } from "../../shared/errors.ts";
import type { TextBlock } from "../findings.ts";
import { type BlockFindings, createBlockLedger } from "./block-ledger.ts";
import { NO_PREFERENCES, type Preferences, type Response } from "./protocol.ts";
import { createQuestions } from "./questions.ts";
import { type Timers, WINDOW_TIMERS } from "./watchdog.ts";
import { createWorkerHost, PATIENCE, type WorkerPort } from "./worker-host.ts";

export interface LanguageClientOptions {
  createWorker: () => WorkerPort;
  /** A block's findings are now these. */
  onFindings: (findings: BlockFindings) => void;
  /** A language engine opens, is ready, or failed: then its language goes without spelling. */
  onEngine?: (engine: string, state: "opening" | "ready" | "failed", message?: string) => void;
  /** A house rule that cannot run, or that kept the worker busy without end and is now left out. */
  onRefusedRule?: (rule: string, error: DatelineError) => void;
  /** The worker could not be brought back: nothing is checked any more. */
  onStopped?: () => void;
  timers?: Timers;
}

/** The window's side of the language worker. Calls return at once; what they change is sent together, a little later. */
export interface LanguageClient {
  configure(preferences: Preferences): void;
  setBlock(block: TextBlock): void;
  removeBlock(key: string): void;
  /** The blocks in reading order, and those in view, which are checked first. */
  arrange(order: readonly string[], visible: readonly string[]): void;
  /** Corrections for an unknown word. */
  suggest(word: string, language: string): Promise<string[]>;
  close(): void;
}

const COALESCING = 150;
const PATIENCE_WHILE_OPENING = 30_000;
const MOST_RESTARTS = 5;

/**
 * Opens the client and its worker. A worker that hangs is ended and begun again, without the rule it hung on; one that has nothing to
 * do is ended after a while, and begun again with what it knew when there is something.
 */
export function openLanguageClient(options: LanguageClientOptions): LanguageClient {
  const timers = options.timers ?? WINDOW_TIMERS;
  const ledger = createBlockLedger();
  const questions = createQuestions<string[]>();
  const endless = new Set<string>();
  const opening = new Set<string>();
  const host = createWorkerHost({
    createWorker: options.createWorker,
    onResponse: receive,
    onHang: restart,
    timers,
  });
  let preferences = NO_PREFERENCES;
  let careful = false;
  let running: string | undefined;
  let restarts = 0;
  let sending: number | undefined;
  let hasNewPreferences = false;

  function begin(): void {
    host.begin();
    configureWorker();
    host.post(ledger.takeEverything());
  }

  function configureWorker(): void {
    hasNewPreferences = false;
    const houseStyle = preferences.houseStyle.filter(({ id }) => !endless.has(id));
    host.post({ type: "configure", preferences: { ...preferences, houseStyle }, careful });
  }

  // First hang: begin again, each expression announced before it runs. Second: the last one announced is to blame.
  function restart(): void {
    questions.answerAll([]);
    restarts += 1;
    if (restarts > MOST_RESTARTS) {
      host.end();
      options.onStopped?.();
      return;
    }
    if (running !== undefined) blame(running);
    careful = running === undefined;
    running = undefined;
    opening.clear();
    begin();
  }

  function blame(rule: string): void {
    endless.add(rule);
    options.onRefusedRule?.(rule, {
      code: "invalid-input",
      message: "This rule took too long on a text and is left out.",
      mend: "Make its expression simpler.",
    });
  }

  function receive(response: Response): void {
    if (response.type === "engine") note(response.engine, response.state === "opening");
    running = response.type === "running" ? response.rule : undefined;
    host.grant(opening.size > 0 && running === undefined ? PATIENCE_WHILE_OPENING : PATIENCE);
    switch (response.type) {
      case "blocks":
      case "article":
        return ledger.accept(response.type, response.results).forEach((found) => options.onFindings(found));
      case "engine":
        return options.onEngine?.(response.engine, response.state, response.message);
      case "refused":
        return options.onRefusedRule?.(response.rule, response.error);
      case "suggestions":
        return questions.answer(response.request, response.suggestions);
      case "idle":
        return settle();
      case "running":
      case "alive":
        return undefined;
    }
  }

  function note(engine: string, isOpening: boolean): void {
    if (isOpening) opening.add(engine);
    else opening.delete(engine);
  }

  function settle(): void {
    host.settle();
    restarts = 0;
    if (careful) {
      careful = false;
      configureWorker();
    }
  }

  function sendSoon(): void {
    sending ??= timers.set(send, COALESCING);
  }

  function send(): void {
    sending = undefined;
    const state = host.state();
    // Preferences change with each article that is opened. With no text to check nobody is woken for them, or kept from rest.
    if (!ledger.hasTexts() && (state === "asleep" || state === "idle")) return;
    // What is in view matters again when a text changes.
    if (state === "asleep") return hasNewPreferences || ledger.hasOtherTexts() ? begin() : undefined;
    if (hasNewPreferences && ledger.hasTexts()) configureWorker();
    const update = ledger.takeUpdate();
    if (update !== undefined) host.post(update);
  }

  return {
    configure: (newPreferences) => {
      preferences = newPreferences;
      hasNewPreferences = true;
      sendSoon();
    },
    setBlock: (block) => {
      ledger.setBlock(block);
      sendSoon();
    },
    removeBlock: (key) => {
      ledger.removeBlock(key);
      sendSoon();
    },
    arrange: (order, visible) => {
      ledger.arrange(order, visible);
      sendSoon();
    },
    suggest: (word, language) => {
      if (host.state() === "asleep") begin();
      if (host.state() === "ended") return Promise.resolve([]);
      return questions.ask((request) => host.post({ type: "suggest", request, language, word }));
    },
    close: () => {
      if (sending !== undefined) timers.clear(sending);
      host.end();
      questions.answerAll([]);
    },
  };
}

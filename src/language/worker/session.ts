import { checkArticle } from "../checks/check-article.ts";
import type { Engines } from "../spelling/engines.ts";
import { articleResults, type BlockRecord, resultOf, revised } from "./block-records.ts";
import { configurationOf } from "./configuration.ts";
import { createEngineRoom } from "./engine-room.ts";
import { findingsByRules } from "./findings-by-rules.ts";
import { createOutbox } from "./outbox.ts";
import { NO_PREFERENCES, type Request, RequestSchema, type Response } from "./protocol.ts";
import { createSchedule, type Task } from "./schedule.ts";

/** What a session needs of the place it runs in. Times are in milliseconds. */
export interface SessionHost {
  engines: Engines;
  post: (response: Response) => void;
  now: () => number;
  /** Lets waiting messages in. */
  nextTurn(): Promise<void>;
  after(delay: number, callback: () => void): void;
}

/** How long work goes on before messages get a turn, and how long an article must rest before it is checked as a whole. */
const LONGEST_TURN = 8;
const ARTICLE_REST = 400;

/** Begins a session: it takes requests, checks in the background, and posts what it finds. */
export function openSession(host: SessionHost): { receive(message: unknown): void } {
  const records = new Map<string, BlockRecord>();
  const schedule = createSchedule();
  const outbox = createOutbox(host.post, host.now);
  const engineRoom = createEngineRoom(host.engines, outbox.send, awaken);
  const waitingForEngine = new Set<string>();
  let configuration = configurationOf(NO_PREFERENCES);
  let careful = false;
  let order: readonly string[] = [];
  let visible: ReadonlySet<string> = new Set();
  let articleChangedAt: number | undefined;
  let turnBegan = host.now();
  let isRunning = false;

  function receive(message: unknown): void {
    const request = RequestSchema.parse(message);
    if (request.type === "configure") configure(request);
    else if (request.type === "update") update(request);
    else void suggest(request);
  }

  function configure({ preferences, careful: isCareful }: Extract<Request, { type: "configure" }>): void {
    configuration = configurationOf(preferences);
    careful = isCareful;
    configuration.refused.forEach(outbox.send);
    for (const key of order) schedule.add(key, "rules");
    articleChangedAt = host.now() - ARTICLE_REST;
    void run();
  }

  function update(request: Extract<Request, { type: "update" }>): void {
    for (const key of request.removed) {
      records.delete(key);
      schedule.remove(key);
    }
    for (const changed of request.changed) {
      const { key } = changed.block;
      records.set(key, revised(changed, records.get(key)));
      schedule.add(key, "rules");
      schedule.add(key, "engine");
    }
    order = request.order ?? order;
    if (request.visible !== null) {
      visible = new Set(request.visible);
      schedule.setVisible(request.visible);
    }
    const isChanged = request.changed.length > 0 || request.removed.length > 0 || request.order !== null;
    if (isChanged) articleChangedAt = host.now();
    void run();
  }

  async function suggest({ request, language, word }: Extract<Request, { type: "suggest" }>): Promise<void> {
    const engine = await engineRoom.opened(language);
    const suggestions = (await engine?.suggest(word)) ?? [];
    outbox.send({ type: "suggestions", request, suggestions });
    void run();
  }

  // An engine opened, or failed to: what waited for it goes on.
  function awaken(): void {
    for (const key of waitingForEngine) schedule.add(key, "engine");
    waitingForEngine.clear();
    void run();
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    while (schedule.size() > 0 || isArticleDue()) {
      const task = schedule.next();
      if (task !== undefined) await perform(task);
      if (isArticleDue()) checkWholeArticle();
      await pause();
    }
    outbox.flush();
    isRunning = false;
    if (articleChangedAt !== undefined) host.after(ARTICLE_REST, () => void run());
    else if (waitingForEngine.size === 0) outbox.send({ type: "idle" });
  }

  async function pause(): Promise<void> {
    outbox.tick();
    if (host.now() - turnBegan < LONGEST_TURN) return;
    await host.nextTurn();
    turnBegan = host.now();
  }

  async function perform({ key, stage }: Task): Promise<void> {
    const record = records.get(key);
    if (record === undefined) return;
    if (stage === "rules") checkByRules(record);
    else if (!(await checkByEngine(record))) return;
    // It may have changed meanwhile: then the newer state is already waiting for its turn.
    if (records.get(key) === record) outbox.result(resultOf(record, configuration.allowances), visible.has(key));
  }

  function checkByRules(record: BlockRecord): void {
    record.rules = findingsByRules(record.block, configuration, careful ? outbox.send : undefined);
  }

  async function checkByEngine(record: BlockRecord): Promise<boolean> {
    if (record.engine !== undefined) return false;
    const { language, key } = record.block;
    const engine = engineRoom.engineFor(language);
    if (engine === "opening") {
      waitingForEngine.add(key);
      return false;
    }
    record.engine =
      engine === "none" ? [] : await engine.check(record.block, pause).catch(engineRoom.failedAt(language));
    return true;
  }

  function isArticleDue(): boolean {
    return articleChangedAt !== undefined && !schedule.hasVisible() && host.now() - articleChangedAt >= ARTICLE_REST;
  }

  function checkWholeArticle(): void {
    articleChangedAt = undefined;
    const blocks = order.flatMap((key) => records.get(key)?.block ?? []);
    const findings = checkArticle(blocks, configuration.facts);
    outbox.send({ type: "article", results: articleResults(findings, records, configuration.allowances) });
  }

  return { receive };
}

import { shallow } from "zustand/shallow";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Article, Metadata } from "../../shared/article/article.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { isSafe, mayClose, type Phase, phaseOf } from "./phase.ts";
import { createSavingController, type Draft, type SaveArticle, type SavingController } from "./saving-controller.ts";

/** The article at hand, as far as the status line, the details and the preview need to know it. */
export interface SavingView {
  /** Null before an article is open. */
  readonly articleId: string | null;
  readonly phase: Phase;
  /** Why the last save failed; null once one has succeeded. */
  readonly reason: DatelineError | null;
  /** The instant of the last save that is shown as being on the disk (RFC 3339). */
  readonly savedAt: string | null;
  readonly revision: number;
  /** The metadata as last changed. */
  readonly metadata: Metadata | null;
  /** The body as last serialised, that is at each save. */
  readonly body: string | null;
}

/** Saving for the whole window: one article at hand, and any other whose changes are still on their way to the disk. */
export interface SavingDesk {
  readonly store: StoreApi<SavingView>;
  /**
   * Takes an article in hand, after what is unsaved of the last one has been sent. If this very article still has changes
   * that could not be saved, the answer holds those instead of what was read from the library.
   */
  open(article: Article): Article;
  /** Answers a revision conflict by taking what the library holds instead of what is at hand. */
  takeStored(article: Article): void;
  /** Lets go of the article at hand; what is unsaved of it is still sent. */
  close(): void;
  changeMetadata(change: Partial<Metadata>): void;
  /**
   * Notes that the body of an article has changed; `serialise` gives its text when that is needed. The article is named
   * because a key may still reach the editor of the article that has just been left.
   */
  changeBody(articleId: string, serialise: () => string): void;
  /** Keeps the article at hand as a version, if it has been saved since it was taken in hand. For when the window closes. */
  keepVersion(): Promise<void>;
  /** Saves everything unsaved now; true if nothing is left for which the window should stay open. */
  flush(): Promise<boolean>;
  /** Answers a revision conflict of the article at hand by saving it over the given revision. */
  overwrite(revision: number): void;
  /** The draft at hand with the body as it is this moment, for copying, preview or export. */
  readDraft(): Draft | null;
}

/**
 * How long everything has to be saved before that is shown, in milliseconds. While a reporter types, each key is saved soon after
 * it: a status line that said so each time would flicker, and would cost more than the saving.
 */
const REST = 400;

const NOTHING: SavingView = {
  articleId: null,
  phase: "saved",
  reason: null,
  savedAt: null,
  revision: 0,
  metadata: null,
  body: null,
};

/** Has the library keep an article as a version. What becomes of it is of no concern to saving. */
export type KeepVersion = (articleId: string) => Promise<unknown>;

/** A desk that saves through `save`, and has a version kept of each article that is left after it was written on. */
export function createSavingDesk(save: SaveArticle, keepVersion: KeepVersion = async () => {}): SavingDesk {
  const store = createStore<SavingView>(() => NOTHING);
  const controllers = new Map<string, SavingController>();
  let atHand: SavingController | null = null;
  let revisionTaken = 0;
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  function show(controller: SavingController): void {
    if (controller !== atHand) return;
    clearTimeout(restTimer);
    const [shown, view] = [store.getState(), viewOf(controller)];
    const wasSaving = shown.phase === "saving" && shown.articleId === view.articleId;
    if (wasSaving && view.phase === "saved") restTimer = setTimeout(() => publish(viewOf(controller)), REST);
    const isStillSaving = wasSaving && (view.phase === "saved" || view.phase === "saving");
    publish(isStillSaving ? { ...view, phase: "saving", savedAt: shown.savedAt } : view);
  }

  function publish(view: SavingView): void {
    if (!shallow(store.getState(), view)) store.setState(view, true);
  }

  function leave(): void {
    const left = atHand;
    atHand = null;
    for (const controller of controllers.values()) {
      if (controller !== left && isSafe(controller.current().saving)) controllers.delete(controller.articleId);
    }
    if (left !== null) void keep(left, revisionTaken);
  }

  async function keep(controller: SavingController, since: number): Promise<void> {
    const { revision } = await controller.flush();
    if (revision !== since) await keepVersion(controller.articleId);
  }

  function unsavedOf(articleId: string): SavingController | undefined {
    const controller = controllers.get(articleId);
    return controller === undefined || isSafe(controller.current().saving) ? undefined : controller;
  }

  function take(article: Article): SavingController {
    const controller = createSavingController(article, save, () => show(controller));
    controllers.set(article.id, controller);
    return controller;
  }

  return {
    store,
    open(article) {
      leave();
      const controller = unsavedOf(article.id) ?? take(article);
      atHand = controller;
      revisionTaken = controller.current().saving.revision;
      show(controller);
      const { metadata, body } = controller.readDraft();
      return { ...article, metadata, body, revision: controller.current().saving.revision };
    },
    takeStored(article) {
      atHand = take(article);
      revisionTaken = article.revision;
      show(atHand);
    },
    close() {
      leave();
      clearTimeout(restTimer);
      store.setState(NOTHING, true);
    },
    changeMetadata(change) {
      atHand?.changeMetadata({ ...atHand.current().draft.metadata, ...change });
    },
    changeBody(articleId, serialise) {
      controllers.get(articleId)?.changeBody(serialise);
    },
    async keepVersion() {
      if (atHand !== null) await keep(atHand, revisionTaken);
    },
    async flush() {
      const settled = await Promise.all([...controllers.values()].map((controller) => controller.flush()));
      return settled.every(mayClose);
    },
    overwrite(revision) {
      atHand?.overwrite(revision);
    },
    readDraft: () => atHand?.readDraft() ?? null,
  };
}

function viewOf(controller: SavingController): SavingView {
  const { saving, draft } = controller.current();
  return {
    articleId: controller.articleId,
    phase: phaseOf(saving),
    reason: saving.failure?.error ?? null,
    savedAt: saving.savedAt,
    revision: saving.revision,
    metadata: draft.metadata,
    body: draft.body,
  };
}

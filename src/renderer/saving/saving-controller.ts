import type { Article, Metadata } from "../../shared/article/article.ts";
import type { DatelineError } from "../../shared/errors.ts";
import type { Input, Output } from "../../shared/ipc/contract.ts";
import { fail, type Result } from "../../shared/result.ts";
import type { Halves } from "./halves.ts";
import { isDrained, phaseOf } from "./phase.ts";
import { advance, beginSaving, type Saving, type SavingEvent } from "./saving-machine.ts";

/** The one request that saving makes. */
export type SaveArticle = (input: Input<"articles.save">) => Promise<Result<Output<"articles.save">>>;

/** What an article holds at present, saved or not. `body` is the document as it was last serialised. */
export interface Draft {
  readonly metadata: Metadata;
  readonly body: string;
}

/** Keeps one article's draft and sees to it that it reaches the disk. */
export interface SavingController {
  readonly articleId: string;
  /** What is held now and how far its saving is. */
  current(): { readonly saving: Saving; readonly draft: Draft };
  changeMetadata(metadata: Metadata): void;
  /** Notes that the body has changed. `serialise` is called once, when its text is needed. */
  changeBody(serialise: () => string): void;
  /** Saves at once what is unsaved, and answers when it is on the disk or could not be saved. */
  flush(): Promise<Saving>;
  /** Answers a revision conflict: saves what is here over the revision that is there. */
  overwrite(revision: number): void;
  /** The draft with the body as it is this moment. */
  readDraft(): Draft;
}

/** A controller for an article as it was opened. `onChange` is told of every step that shows. */
export function createSavingController(article: Article, save: SaveArticle, onChange: () => void): SavingController {
  let saving = beginSaving(article.revision, article.updatedAt);
  let draft: Draft = { metadata: article.metadata, body: article.body };
  let serialise: (() => string) | null = null;
  let savedSlug = article.metadata.slug;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiters: ((saving: Saving) => void)[] = [];

  function dispatch(event: SavingEvent): void {
    const step = advance(saving, event);
    saving = step.saving;
    switch (step.effect?.kind) {
      case "save":
        void send(step.effect.halves);
        break;
      case "wake":
        clearTimeout(timer);
        timer = setTimeout(() => dispatch({ kind: "due" }), step.effect.after);
        break;
      case undefined:
        break;
    }
    if (hasSettled(saving)) {
      for (const settle of waiters.splice(0)) settle(saving);
    }
    onChange();
  }

  async function send(halves: Halves): Promise<void> {
    const begun = performance.now();
    const outcome = await attempt(halves);
    const took = performance.now() - begun;
    dispatch(
      outcome.ok
        ? { kind: "succeeded", revision: outcome.value.revision, savedAt: outcome.value.updatedAt, took }
        : { kind: "failed", error: outcome.error, took },
    );
  }

  async function attempt(halves: Halves): Promise<Result<Output<"articles.save">>> {
    try {
      const { metadata, body } = readDraft();
      const slug = saving.slugWithheld ? savedSlug : metadata.slug;
      const outcome = await save({
        id: article.id,
        baseRevision: saving.revision,
        ...(halves.metadata && { metadata: { ...metadata, slug } }),
        ...(halves.body && { body }),
      });
      if (outcome.ok && halves.metadata) noteSavedSlug(slug, outcome.value.slug ?? slug);
      return outcome;
    } catch (error) {
      return fail(unforeseen(error));
    }
  }

  /** Takes over the slug that the library has given where the one sent was taken, unless it has changed again meanwhile. */
  function noteSavedSlug(sent: string, saved: string): void {
    savedSlug = saved;
    if (draft.metadata.slug === sent) draft = { ...draft, metadata: { ...draft.metadata, slug: saved } };
  }

  function readDraft(): Draft {
    if (serialise !== null) {
      draft = { ...draft, body: serialise() };
      serialise = null;
    }
    return draft;
  }

  return {
    articleId: article.id,
    current: () => ({ saving, draft }),
    readDraft,
    changeMetadata(metadata) {
      draft = { ...draft, metadata };
      dispatch({ kind: "changed", half: "metadata" });
    },
    changeBody(nextSerialise) {
      serialise = nextSerialise;
      dispatch({ kind: "changed", half: "body" });
    },
    flush() {
      const settled = new Promise<Saving>((resolve) => waiters.push(resolve));
      dispatch({ kind: "flush" });
      return settled;
    },
    overwrite(revision) {
      dispatch({ kind: "overwrite", revision });
    },
  };
}

function hasSettled(saving: Saving): boolean {
  const phase = phaseOf(saving);
  return isDrained(saving) || ((phase === "failed" || phase === "conflict") && !isUnderWay(saving));
}

function isUnderWay(saving: Saving): boolean {
  return saving.sending.metadata || saving.sending.body || saving.urgent;
}

function unforeseen(error: unknown): DatelineError {
  return {
    code: "internal",
    message: `The article could not be saved: ${error instanceof Error ? error.message : String(error)}`,
  };
}

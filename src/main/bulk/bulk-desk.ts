import type { BulkChange, BulkExportReceipt, BulkProgress, BulkReceipt, BulkTarget } from "../../shared/bulk.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { inSlices } from "../db/in-slices.ts";
import { transact } from "../db/transact.ts";
import type { Library } from "../library/library.ts";
import { changeArticle, changeArticleBack } from "./change-article.ts";
import { directoryPartOf } from "./directory-part.ts";
import { type BulkExportOrder, exportMany } from "./export-many.ts";
import { resolveTarget } from "./resolve-target.ts";
import { articlesOf, beginStep, type BulkStep, forgetStep, readStep } from "./steps.ts";

/** Where many articles of a library are changed or exported at once. One such work at a time; others are answered meanwhile. */
export class BulkDesk {
  readonly #library: Library;
  #progress: BulkProgress | null = null;
  #calledOff = false;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Changes all articles that are meant, or none: what is cancelled or fails is taken back. */
  apply(target: BulkTarget, change: BulkChange, atHand: string | null): Promise<Result<BulkReceipt>> {
    return this.#alone(async () => {
      const { database } = this.#library;
      const directory = directoryPartOf(change);
      const allowed = directory?.check(database) ?? succeed(null);
      if (!allowed.ok) return allowed;
      const ids = resolveTarget(database, target, atHand);
      if (!ids.ok) return ids;
      const step = beginStep(database, change);
      let changed = 0;
      const articles = await this.#each(ids.value, (id) => {
        const outcome = changeArticle(database, step, id, change);
        if (outcome.ok && outcome.value) changed += 1;
        return outcome.ok ? succeed(null) : outcome;
      });
      const done = articles.ok && !this.#calledOff && directory ? directory.change(database) : articles;
      if (done.ok && !this.#calledOff) {
        const isNothing = changed === 0 && directory === undefined;
        if (isNothing) forgetStep(database, step);
        return succeed({ step: isNothing ? null : step, changed, unchanged: ids.value.length - changed });
      }
      const back = await this.#takeBack({ number: step, change }, atHand);
      if (!back.ok) return back;
      return done.ok ? fail(cancelled) : done;
    });
  }

  /** Takes a change back, the last one where none is named; answers for how many articles. */
  undo(number: number | null, atHand: string | null): Promise<Result<number>> {
    return this.#alone(async () => {
      const step = readStep(this.#library.database, number);
      return step === undefined ? fail(nothingToUndo) : this.#takeBack(step, atHand);
    });
  }

  /** Exports all articles that are meant; those that preflight holds back are left out. */
  export(target: BulkTarget, order: BulkExportOrder): Promise<Result<BulkExportReceipt>> {
    return this.#alone(async () => {
      const ids = resolveTarget(this.#library.database, target, null);
      if (!ids.ok) return ids;
      this.#progress = { done: 0, total: ids.value.length };
      return exportMany(this.#library, ids.value, order, (done) => {
        this.#progress = { done, total: ids.value.length };
        return !this.#calledOff;
      });
    });
  }

  /** Calls off what is under way. Something that is being taken back goes on. */
  cancel(): void {
    this.#calledOff = true;
  }

  progress(): BulkProgress | null {
    return this.#progress;
  }

  async #alone<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
    if (this.#progress !== null) return fail(busy);
    this.#progress = { done: 0, total: 0 };
    this.#calledOff = false;
    try {
      return await work();
    } finally {
      this.#progress = null;
    }
  }

  #each(
    ids: readonly string[],
    work: (id: string) => Result<null>,
    goOn = () => !this.#calledOff,
  ): Promise<Result<null>> {
    let done = 0;
    const counted = (id: string): Result<null> => {
      done += 1;
      this.#progress = { done, total: ids.length };
      return work(id);
    };
    return inSlices(this.#library.database, ids, () => null, counted, goOn);
  }

  async #takeBack({ number, change }: BulkStep, atHand: string | null): Promise<Result<number>> {
    const { database } = this.#library;
    const known = directoryPartOf(change)?.changeBack(database) ?? succeed(null);
    if (!known.ok) return known;
    const ids = articlesOf(database, number, atHand);
    const goOn = (): boolean => true;
    const back = await this.#each(ids, (id) => changeArticleBack(database, number, id, change.kind), goOn);
    if (!back.ok) return back;
    return transact(database, () => {
      forgetStep(database, number);
      return succeed(ids.length);
    });
  }
}

const desks = new WeakMap<Library, BulkDesk>();

/** The desk of a library. */
export function bulkDeskOf(library: Library): BulkDesk {
  const desk = desks.get(library) ?? new BulkDesk(library);
  desks.set(library, desk);
  return desk;
}

const busy = {
  code: "in-use",
  message: "Another change to many articles is under way.",
  mend: "Wait until it is done, or cancel it.",
} as const;

const cancelled = { code: "cancelled", message: "It was cancelled. Every article is as it was." } as const;

const nothingToUndo = { code: "not-found", message: "There is no change to many articles to take back." } as const;

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Article } from "../../shared/article/article.ts";
import type { ErrorCode } from "../../shared/errors.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { fail, succeed } from "../../shared/result.ts";
import type { SaveArticle } from "./saving-controller.ts";
import { createSavingDesk } from "./saving-desk.ts";

/** How long a save takes, in milliseconds. */
const SAVE_TIME = 20;

function articleNamed(headline: string): Article {
  return {
    id: newIdentifier(),
    metadata: {
      headline,
      kicker: "",
      standfirst: "",
      slug: "untitled",
      dateline: { place: "", date: null, agency: "" },
      byline: { authorIds: [], note: "" },
      categoryId: null,
      tags: [],
      leadImage: null,
      relatedLinks: [],
      language: "en",
      direction: "ltr",
      status: "draft",
      publishedAt: null,
      embargo: null,
      deadline: null,
      corrections: [],
      targetLength: null,
    },
    body: "",
    createdAt: "2026-03-01T08:00:00Z",
    updatedAt: "2026-03-01T08:00:00Z",
    revision: 1,
  };
}

/** A library of articles in memory that keeps the promises of `articles.save`, and can be made to fail. */
class Library {
  readonly stored: Map<string, Article>;
  trouble: ErrorCode | null = null;
  saves = 0;

  constructor(...articles: readonly Article[]) {
    this.stored = new Map(articles.map((article) => [article.id, article]));
  }

  readonly save: SaveArticle = async (input) => {
    await new Promise((resolve) => setTimeout(resolve, SAVE_TIME));
    const article = this.stored.get(input.id);
    if (this.trouble !== null) return fail({ code: this.trouble, message: this.trouble });
    if (article === undefined) return fail({ code: "not-found", message: "not found" });
    if (article.revision !== input.baseRevision) return fail({ code: "revision-conflict", message: "conflict" });
    if (input.metadata?.slug === "taken") return fail({ code: "slug-taken", message: "taken" });
    this.saves += 1;
    const { body = article.body } = input;
    const sent = input.metadata?.slug ?? article.metadata.slug;
    const metadata = { ...(input.metadata ?? article.metadata), slug: sent === "common" ? "common-2" : sent };
    const revision = article.revision + 1;
    this.stored.set(input.id, { ...article, metadata, body, revision, updatedAt: `revision ${revision}` });
    return succeed({
      revision,
      updatedAt: `revision ${revision}`,
      ...(metadata.slug !== sent && { slug: metadata.slug }),
    });
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the saving desk", () => {
  it("keeps the library within a quarter of a second of the typing, and serialises only what it saves", async () => {
    const article = articleNamed("Harbour reopens");
    const library = new Library(article);
    const desk = createSavingDesk(library.save);
    desk.open(article);
    let serialised = 0;
    let furthestBehind = 0;
    for (let key = 1; key <= 100; key += 1) {
      desk.changeBody(article.id, () => {
        serialised += 1;
        return String(key);
      });
      await vi.advanceTimersByTimeAsync(30);
      furthestBehind = Math.max(furthestBehind, key - Number(library.stored.get(article.id)?.body));
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect({
      furthestBehind: furthestBehind * 30 <= 250,
      often: library.saves === serialised,
      view: desk.store.getState(),
    }).toEqual({
      furthestBehind: true,
      often: true,
      view: {
        articleId: article.id,
        phase: "saved",
        reason: null,
        savedAt: `revision ${library.saves + 1}`,
        revision: library.saves + 1,
        metadata: article.metadata,
        body: "100",
      },
    });
  });

  it("says that all is saved once typing rests, not after each key", async () => {
    const article = articleNamed("Calm");
    const desk = createSavingDesk(new Library(article).save);
    desk.open(article);
    const shown: string[] = [];
    desk.store.subscribe((view, before) => {
      if (view.phase !== before.phase || view.savedAt !== before.savedAt) shown.push(`${view.phase} ${view.savedAt}`);
    });
    for (let key = 1; key <= 10; key += 1) {
      desk.changeBody(article.id, () => String(key));
      await vi.advanceTimersByTimeAsync(300);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown).toEqual([`saving ${article.updatedAt}`, "saved revision 11"]);
  });

  it("writes all that was typed during a failure once the cause is gone", async () => {
    const article = articleNamed("Ferry resumes");
    const library = new Library(article);
    const desk = createSavingDesk(library.save);
    desk.open(article);
    library.trouble = "disk-full";
    desk.changeBody(article.id, () => "first");
    await vi.advanceTimersByTimeAsync(2000);
    desk.changeBody(article.id, () => "second");
    desk.changeMetadata({ headline: "Ferry resumes at noon" });
    const during = { phase: desk.store.getState().phase, flushed: await settled(desk.flush()) };
    library.trouble = null;
    await vi.advanceTimersByTimeAsync(5000);
    const { body, metadata } = library.stored.get(article.id) ?? articleNamed("missing");
    expect({ during, after: desk.store.getState().phase, body, headline: metadata.headline }).toEqual({
      during: { phase: "failed", flushed: false },
      after: "saved",
      body: "second",
      headline: "Ferry resumes at noon",
    });
  });

  it("saves the rest of the metadata when the slug is taken", async () => {
    const article = articleNamed("Treaty signed");
    const library = new Library(article);
    const desk = createSavingDesk(library.save);
    desk.open(article);
    desk.changeMetadata({ kicker: "Diplomacy", slug: "taken" });
    const safe = await settled(desk.flush());
    const { kicker, slug } = library.stored.get(article.id)?.metadata ?? articleNamed("missing").metadata;
    expect({
      safe,
      kicker,
      slug,
      reason: desk.store.getState().reason?.code,
      typed: desk.store.getState().metadata?.slug,
    }).toEqual({
      safe: true,
      kicker: "Diplomacy",
      slug: "untitled",
      reason: "slug-taken",
      typed: "taken",
    });
  });

  it("takes over the slug that the library had to change", async () => {
    const article = articleNamed("Common headline");
    const desk = createSavingDesk(new Library(article).save);
    desk.open(article);
    desk.changeMetadata({ slug: "common" });
    const safe = await settled(desk.flush());
    expect({ safe, slug: desk.store.getState().metadata?.slug }).toEqual({ safe: true, slug: "common-2" });
  });

  it("saves the article that is left, and gives its changes back if they could not be saved", async () => {
    const [left, next] = [articleNamed("Left"), articleNamed("Next")];
    const library = new Library(left, next);
    const desk = createSavingDesk(library.save);
    desk.open(left);
    desk.changeBody(left.id, () => "left body");
    library.trouble = "library-locked";
    desk.open(next);
    await vi.advanceTimersByTimeAsync(1000);
    const shown = desk.store.getState();
    const back = desk.open(left);
    library.trouble = null;
    await vi.advanceTimersByTimeAsync(5000);
    expect({
      shown: [shown.articleId, shown.phase],
      back: back.body,
      stored: library.stored.get(left.id)?.body,
    }).toEqual({
      shown: [next.id, "saved"],
      back: "left body",
      stored: "left body",
    });
  });

  it("saves a key that reaches the editor just after its article was left, to that article", async () => {
    const [left, next] = [articleNamed("Left"), articleNamed("Next")];
    const library = new Library(left, next);
    const desk = createSavingDesk(library.save);
    desk.open(left);
    desk.open(next);
    desk.changeBody(left.id, () => "late key");
    await vi.advanceTimersByTimeAsync(1000);
    expect([library.stored.get(left.id)?.body, library.stored.get(next.id)?.body]).toEqual(["late key", ""]);
  });

  it.each([
    { name: "what is here goes over it", decide: "overwrite", body: "mine" },
    { name: "what is there is taken", decide: "take", body: "theirs" },
  ])("stops at a revision conflict until it is decided: $name", async ({ decide, body }) => {
    const article = articleNamed("Contested");
    const library = new Library(article);
    const desk = createSavingDesk(library.save);
    desk.open(article);
    const theirs = { ...article, body: "theirs", revision: 7 };
    library.stored.set(article.id, theirs);
    desk.changeBody(article.id, () => "mine");
    await vi.advanceTimersByTimeAsync(5000);
    const conflict = { phase: desk.store.getState().phase, draft: desk.readDraft()?.body, saves: library.saves };
    if (decide === "overwrite") desk.overwrite(7);
    else desk.takeStored(theirs);
    await vi.advanceTimersByTimeAsync(1000);
    expect({
      conflict,
      phase: desk.store.getState().phase,
      stored: library.stored.get(article.id)?.body,
      draft: desk.readDraft()?.body,
    }).toEqual({
      conflict: { phase: "conflict", draft: "mine", saves: 0 },
      phase: "saved",
      stored: body,
      draft: body,
    });
  });
});

async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  await vi.advanceTimersByTimeAsync(10 * SAVE_TIME);
  return promise;
}

it("an article that was written on is kept as a version when it is left, after its last save; one only read is not", async () => {
  const [written, read] = [articleNamed("One"), articleNamed("Two")];
  const library = new Library(written, read);
  const kept: string[] = [];
  const desk = createSavingDesk(library.save, async (id) => {
    kept.push(`${library.stored.get(id)?.metadata.headline} ${library.stored.get(id)?.body}`);
  });
  desk.open(written);
  desk.changeBody(written.id, () => "last words");
  desk.open(read);
  await vi.runAllTimersAsync();
  desk.close();
  await vi.runAllTimersAsync();
  expect(kept).toEqual(["One last words"]);
});

it("the article at hand is kept as a version when the window closes", async () => {
  const article = articleNamed("One");
  const library = new Library(article);
  const kept: string[] = [];
  const desk = createSavingDesk(library.save, async (id) => kept.push(id));
  desk.open(article);
  await desk.keepVersion();
  desk.changeMetadata({ headline: "Another" });
  const closing = desk.keepVersion();
  await vi.runAllTimersAsync();
  await closing;
  expect(kept).toEqual([article.id]);
});

import { expect, it } from "vitest";
import type { Metadata } from "../../shared/article/article.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { duplicateArticle } from "../articles/create-article.ts";
import type { Library } from "../library/library.ts";
import { preflightArticle } from "../preflight/preflight.ts";
import { keepRevision } from "../revisions/keep-revision.ts";
import { listRevisions } from "../revisions/read-revisions.ts";
import { restoreRevision } from "../revisions/restore-revision.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { giveAccount } from "./account.ts";
import { proposeCorrection } from "./propose-correction.ts";

const OUT = { headline: "Ferry", slug: "ferry", status: "published", publishedAt: "2026-03-01T12:00:00Z" } as const;
const CORRECTION = { at: "2026-03-02T12:00:00Z", text: "It was 40." };
const DRAFT = "An earlier version of this article said “It carried 40”; it is “It carried 400”.";

async function published(): Promise<{ library: Library; id: string }> {
  const library = await temporaryLibrary();
  const { id } = addArticle(library, OUT, bodyOf("It carried 40."));
  return { library, id };
}

function save({ database }: Library, id: string, text: string, metadata: Partial<Metadata> = {}): void {
  const { revision, metadata: present } = expectValue(readArticle(database, id));
  const change = { id, baseRevision: revision, metadata: { ...present, ...metadata }, body: bodyOf(text) };
  expectValue(saveArticle(database, change));
}

it("a change to what readers have seen is proposed as a correction until it is answered", async () => {
  const { library, id } = await published();
  const propose = () => expectValue(proposeCorrection(library.database, id));
  const unanswered = () =>
    expectValue(preflightArticle(library, id)).findings.some(({ code }) => code === "correction-unanswered");
  expect(propose()).toEqual({ changed: false, draft: "" });

  save(library, id, "It carried 400.");
  expect([propose(), unanswered()]).toEqual([{ changed: true, draft: DRAFT }, true]);
  expectValue(giveAccount(library.database, id));
  expect([propose(), unanswered()]).toEqual([{ changed: false, draft: "" }, false]);

  save(library, id, "It carried 4,000.");
  expect(propose().changed).toBe(true);
  save(library, id, "It carried 4,000.", { status: "corrected", corrections: [CORRECTION] });
  expect([propose().changed, unanswered()]).toEqual([false, false]);
  expect(expectValue(readArticle(library.database, id)).metadata.corrections).toEqual([CORRECTION]);
});

it.each<[string, Partial<Metadata>]>([
  ["an article that is not out", { status: "withdrawn" }],
  ["tags and the address", { tags: ["ferries"], slug: "the-ferry" }],
])("no question is asked of %s", async (_what, change) => {
  const { library, id } = await published();
  const text = change.status === undefined ? "It carried 40." : "It carried 400.";
  save(library, id, text, change);
  expect(expectValue(proposeCorrection(library.database, id)).changed).toBe(false);
});

it("an article that was out before there were corrections is compared with how it stood when it was next changed", async () => {
  const { library, id } = await published();
  library.database.exec("UPDATE articles SET accounted_revision = NULL");
  save(library, id, "It carried 400.");
  expect(expectValue(proposeCorrection(library.database, id)).draft).toBe(DRAFT);
});

it("the version that readers were given account of does not thin out", async () => {
  const { library, id } = await published();
  expectValue(giveAccount(library.database, id));
  save(library, id, "It carried 400.");
  library.database.exec("UPDATE article_revisions SET reason = 'automatic', written_at = '2019-01-01T00:00:00Z'");
  save(library, id, "It carried 401.");
  expectValue(keepRevision(library.database, id, "automatic"));
  library.database.exec("UPDATE article_revisions SET written_at = '2019-01-01T00:00:00Z'");
  expectValue(keepRevision(library.database, id, "automatic"));
  expect(expectValue(proposeCorrection(library.database, id)).changed).toBe(true);
});

it("corrections stay when an old version is restored, and do not go with a copy", async () => {
  const { library, id } = await published();
  const { database } = library;
  save(library, id, "It carried 400.", { corrections: [CORRECTION] });
  const oldest = listRevisions(database, id).at(-1)?.revision ?? 0;
  const { revision: baseRevision } = expectValue(readArticle(database, id));
  const { article } = expectValue(restoreRevision(database, { id, revision: oldest, baseRevision }));
  const copy = expectValue(duplicateArticle(database, id));
  expect([article.metadata.corrections, copy.metadata.corrections]).toEqual([[CORRECTION], []]);
});

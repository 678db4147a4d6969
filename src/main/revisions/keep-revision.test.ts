import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Metadata } from "../../shared/article/article.ts";
import type { Library } from "../library/library.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { isKeepingDue, KEPT_EVERY } from "./keep-rule.ts";
import { keepRevision } from "./keep-revision.ts";
import { packBody, unpackBody } from "./packed-body.ts";

const RowSchema = z.object({
  revision: z.int(),
  reason: z.string(),
  name: z.string().nullable(),
  body: z.instanceof(Uint8Array).transform((body) => /"text":"([^"]*)"/.exec(unpackBody(body))?.[1] ?? ""),
});

/** What is kept of an article, without the blank page that it began with. */
function keptOf({ database }: Library, id: string): z.infer<typeof RowSchema>[] {
  return database
    .prepare("SELECT revision, reason, name, body FROM article_revisions WHERE article_id = ? ORDER BY revision")
    .all(id)
    .map((row) => RowSchema.parse(row))
    .filter(({ body }) => body !== "");
}

function save({ database }: Library, id: string, text: string, metadata: Partial<Metadata> = {}): void {
  const { revision, metadata: present } = expectValue(readArticle(database, id));
  const change = { id, baseRevision: revision, metadata: { ...present, ...metadata }, body: bodyOf(text) };
  expectValue(saveArticle(database, change));
}

/** As if all so far had happened so many minutes earlier. */
function wait({ database }: Library, minutes: number): void {
  const earlier = (instant: string): string => Temporal.Instant.from(instant).subtract({ minutes }).toString();
  database.function("earlier", { deterministic: true }, (instant) => earlier(String(instant)));
  database.prepare("UPDATE article_revisions SET kept_ms = kept_ms - ?").run(minutes * 60_000);
  database.exec("UPDATE article_revisions SET written_at = earlier(written_at)");
  database.exec("UPDATE articles SET updated_at = earlier(updated_at)");
}

describe("while an article is written", () => {
  it("the version that is written over is kept once five minutes have passed, and not at each save", async () => {
    const library = await temporaryLibrary();
    const { id } = addArticle(library, { headline: "One", slug: "one" }, bodyOf("first"));
    wait(library, 6);
    save(library, id, "second");
    save(library, id, "third");
    wait(library, 6);
    save(library, id, "fourth");
    expect(keptOf(library, id)).toEqual([
      { revision: 2, reason: "automatic", name: null, body: "first" },
      { revision: 4, reason: "automatic", name: null, body: "third" },
    ]);
  });

  it("a change of status is kept as it was made", async () => {
    const library = await temporaryLibrary();
    const { id } = addArticle(library, { headline: "One", slug: "one" }, bodyOf("first"));
    save(library, id, "second", { status: "published" });
    expect(keptOf(library, id).at(-1)).toEqual({ revision: 3, reason: "status", name: null, body: "second" });
  });

  it("a save that fails keeps nothing", async () => {
    const library = await temporaryLibrary();
    addArticle(library, { headline: "Other", slug: "taken" });
    const { id, metadata } = addArticle(library, { headline: "One", slug: "one" }, bodyOf("first"));
    wait(library, 6);
    const before = keptOf(library, id);
    const refused = saveArticle(library.database, {
      id,
      baseRevision: 2,
      metadata: { ...metadata, headline: "By hand", slug: "taken" },
    });
    expect({ code: expectCode(refused), kept: keptOf(library, id) }).toEqual({ code: "slug-taken", kept: before });
  });
});

describe("keeping", () => {
  it("the same twice is one version, which takes the name", async () => {
    const library = await temporaryLibrary();
    const { id } = addArticle(library, { headline: "One", slug: "one" }, bodyOf("first"));
    const numbers = [
      keepRevision(library.database, id, "automatic"),
      keepRevision(library.database, id, "named", "As filed"),
      keepRevision(library.database, id, "before-restore"),
    ].map(expectValue);
    expect({ numbers, kept: keptOf(library, id) }).toEqual({
      numbers: [2, 2, 2],
      kept: [{ revision: 2, reason: "named", name: "As filed", body: "first" }],
    });
  });

  it("a version that came back to what was last kept is found under that", async () => {
    const library = await temporaryLibrary();
    const { id } = addArticle(library, { headline: "One", slug: "one" }, bodyOf("first"));
    const first = expectValue(keepRevision(library.database, id, "automatic"));
    save(library, id, "second");
    save(library, id, "first");
    expect(expectValue(keepRevision(library.database, id, "automatic"))).toBe(first);
  });

  it("an article that is not there cannot be kept", async () => {
    const { database } = await temporaryLibrary();
    expect(expectCode(keepRevision(database, "01890000-0000-7000-8000-000000000000", "automatic"))).toBe("not-found");
  });

  it("its versions go with an article that is deleted for good", async () => {
    const library = await temporaryLibrary();
    const { id } = addArticle(library, { headline: "One", slug: "one" }, bodyOf("first"));
    library.database.prepare("DELETE FROM articles WHERE id = ?").run(id);
    expect(keptOf(library, id)).toEqual([]);
  });
});

it.each([
  ["nothing was kept yet", undefined, true],
  ["just now", 1_000_000, false],
  ["five minutes ago", 1_000_000 - KEPT_EVERY, true],
  ["a moment ahead, by a clock that was set back a little", 1_000_000 + 1000, false],
  ["a day ahead, by a clock that was set back", 1_000_000 + 86_400_000, true],
])("keeping is due or not: last kept %s", (_, lastKept, due) => {
  expect(isKeepingDue(lastKept, 1_000_000)).toBe(due);
});

it("a packed body is the same when it is unpacked, in any script", () => {
  const body = bodyOf("Grüße, مرحبا, 你好 🗞️ ".repeat(100));
  const packed = packBody(body);
  expect(unpackBody(packed)).toBe(body);
  expect(packed.length).toBeLessThan(body.length / 10);
});

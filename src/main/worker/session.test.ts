import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ArticleSchema } from "../../shared/article/article.ts";
import { ArticlePageSchema } from "../../shared/article/query.ts";
import { BackupEntrySchema, RestorePreviewSchema, TakenBackupSchema } from "../../shared/backup.ts";
import type { Result } from "../../shared/result.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { temporaryFolder } from "../testing/temporary-library.ts";
import type { RequestOf, WorkerMessage, WorkerRequestName } from "./requests.ts";
import { startSession } from "./session.ts";

/** A session in this thread, and what it sends. */
function session() {
  const sent: WorkerMessage<unknown>[] = [];
  const { answer } = startSession((message) => sent.push(message));
  let id = 0;
  const ask = async (request: RequestOf<WorkerRequestName>): Promise<Result<unknown>> => {
    id += 1;
    await answer({ id, ...request });
    const found = sent.find((message) => message.kind === "answer" && message.id === id);
    if (found?.kind !== "answer") throw new Error("there was no answer");
    return found.result;
  };
  return { ask, sent };
}

describe("the library's thread", () => {
  it("answers nothing before a library is open, nor after it is closed", async () => {
    const { ask } = session();
    const folder = join(temporaryFolder(), "Library");
    const answers = [
      await ask({ name: "articles.counts", input: undefined }),
      await ask({ name: "session.open", input: { folder, create: true, samples: false } }),
      await ask({ name: "articles.counts", input: undefined }),
      await ask({ name: "session.close", input: undefined }),
      await ask({ name: "articles.counts", input: undefined }),
    ];
    expect(answers.map(({ ok }) => ok)).toEqual([false, true, true, true, false]);
  });

  it("puts the samples into a library it makes, and never again", async () => {
    const { ask } = session();
    const folder = join(temporaryFolder(), "Library");
    const open = { name: "session.open", input: { folder, create: true, samples: true } } as const;
    const counts = { name: "articles.counts", input: undefined } as const;
    const list = {
      search: "",
      status: null,
      categoryId: null,
      trashed: false,
      sort: "created",
      descending: true,
      cursor: null,
      limit: 10,
    } as const;
    await ask(open);
    const first = await ask(counts);
    const page = await ask({ name: "articles.list", input: list });
    const { rows } = ArticlePageSchema.parse(page.ok ? page.value : null);
    for (const { id } of rows) await ask({ name: "articles.trash", input: { id } });
    await ask({ name: "articles.emptyTrash", input: undefined });
    await ask({ name: "session.close", input: undefined });
    await ask(open);
    const again = await ask(counts);
    await ask({ name: "session.close", input: undefined });
    expect({
      some: rows.length > 1,
      counted: rows.every(({ wordCount }) => wordCount > 0),
      first,
      again,
    }).toMatchObject({
      some: true,
      counted: true,
      first: { value: { total: rows.length } },
      again: { value: { total: 0 } },
    });
  });

  it("keeps the library it has when another cannot be opened, and lets go of it when one can", async () => {
    const { ask } = session();
    const [one, two] = [join(temporaryFolder(), "One"), join(temporaryFolder(), "Two")];
    const open = (folder: string, create: boolean) =>
      ask({ name: "session.open", input: { folder, create, samples: false } });
    await open(one, true);
    const refused = await open(two, false);
    const kept = await ask({ name: "library.info", input: undefined });
    await open(two, true);
    const now = await ask({ name: "library.info", input: undefined });
    const back = await session().ask({ name: "session.open", input: { folder: one, create: false, samples: false } });
    await ask({ name: "session.close", input: undefined });
    expect({ refused, kept, now, back: back.ok, log: existsSync(join(two, "dateline.db-wal")) }).toMatchObject({
      refused: { ok: false, error: { code: "library-missing" } },
      kept: { value: { folder: one } },
      now: { value: { folder: two } },
      back: true,
      log: false,
    });
  });

  it("answers what the database refuses as a failure, and logs no bug", async () => {
    const { ask, sent } = session();
    const folder = join(temporaryFolder(), "Library");
    await ask({ name: "session.open", input: { folder, create: true, samples: false } });
    const author = { id: newIdentifier(), name: "A", role: "", bio: "", portraitId: "a".repeat(64), links: [] };
    const refused = await ask({ name: "authors.save", input: author });
    await ask({ name: "session.close", input: undefined });
    expect({ refused, bugs: sent.filter(({ kind }) => kind === "bug") }).toMatchObject({
      refused: { ok: false, error: { code: "invalid-input" } },
      bugs: [],
    });
  });

  it("restores a backup while other requests wait, tells the window, and backs up what is there then", async () => {
    const { ask, sent } = session();
    const folder = join(temporaryFolder(), "Library");
    await ask({ name: "session.open", input: { folder, create: true, samples: false } });
    const taken = TakenBackupSchema.parse(valueOf(await ask({ name: "backups.take", input: undefined })));
    const article = ArticleSchema.parse(valueOf(await ask({ name: "articles.create", input: undefined })));
    const restoring = ask({ name: "backups.restoreLibrary", input: { name: taken.name } });
    const waiting = ask({ name: "articles.open", input: { id: article.id } });
    const [restored, still] = [await restoring, await waiting];
    const list = await ask({ name: "backups.list", input: undefined });
    const preview = await ask({ name: "backups.preview", input: { name: taken.name } });
    await ask({ name: "session.close", input: undefined });
    expect({
      restored: restored.ok,
      still: still.ok,
      reasons: z
        .array(BackupEntrySchema)
        .parse(valueOf(list))
        .map(({ reason }) => reason),
      stay: RestorePreviewSchema.parse(valueOf(preview)).stay.total,
      told: sent.filter((message) => message.kind === "event" && message.event === "library-changed").length,
      bugs: sent.filter(({ kind }) => kind === "bug"),
    }).toEqual({
      restored: true,
      still: true,
      reasons: ["before-restoring", "by-hand"],
      stay: 1,
      told: 1,
      bugs: [],
    });
  });

  it("knows no backup outside its folder", async () => {
    const { ask } = session();
    const folder = join(temporaryFolder(), "Library");
    await ask({ name: "session.open", input: { folder, create: true, samples: false } });
    const refused = [
      await ask({ name: "backups.preview", input: { name: "../dateline.db" } }),
      await ask({ name: "backups.restoreLibrary", input: { name: "../dateline.db" } }),
    ];
    await ask({ name: "session.close", input: undefined });
    expect(refused).toMatchObject([
      { ok: false, error: { code: "not-found" } },
      { ok: false, error: { code: "not-found" } },
    ]);
  });
});

function valueOf(result: Result<unknown>): unknown {
  return result.ok ? result.value : result;
}

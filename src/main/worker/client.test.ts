import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { expectValue, temporaryFolder } from "../testing/temporary-library.ts";
import { startLibraryWorker } from "./client.ts";

const FRAGILE = join(import.meta.dirname, "../testing/fragile-worker.ts");

it("starts a thread that has died again, with the library that was open, and keeps what was saved", async () => {
  const folder = join(temporaryFolder(), "Library");
  const client = startLibraryWorker(FRAGILE, () => undefined);
  expectValue(await client.request("session.open", { folder, create: true, samples: false }));
  const article = expectValue(await client.request("articles.create", undefined));
  writeFileSync(join(folder, "die"), "");
  const [died, besides] = await Promise.all([
    client.request("publication.read", undefined),
    client.request("articles.counts", undefined),
  ]);
  rmSync(join(folder, "die"));
  const save = { id: article.id, baseRevision: 1, metadata: { ...article.metadata, headline: "Still here" } };
  const saved = await client.request("articles.save", save);
  const found = expectValue(await client.request("articles.open", { id: article.id }));
  await client.stop();
  expect({ died, besides, saved, headline: found.metadata.headline }).toMatchObject({
    died: { ok: false, error: { code: "internal" } },
    besides: { ok: false, error: { code: "internal" } },
    saved: { ok: true, value: { revision: 2 } },
    headline: "Still here",
  });
});

it("gives up a thread that dies over and over", async () => {
  const folder = join(temporaryFolder(), "Library");
  const client = startLibraryWorker(FRAGILE, () => undefined);
  expectValue(await client.request("session.open", { folder, create: true, samples: false }));
  writeFileSync(join(folder, "die"), "");
  const answers: string[] = [];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const answer = await client.request("publication.read", undefined);
    answers.push(answer.ok ? "answered" : (answer.error.mend ?? "again"));
  }
  await client.stop();
  expect(answers).toEqual([
    ...Array.from({ length: 6 }, () => "again"),
    ...Array.from({ length: 2 }, () => "Copy your text, then restart Dateline."),
  ]);
});

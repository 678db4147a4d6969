import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { isDatabaseSound } from "./is-database-sound.ts";

it("tells a sound database from one with a page of random bytes deep inside", async () => {
  const library = await temporaryLibrary();
  addArticle(library, { headline: "One", slug: "one" }, bodyOf("word ".repeat(50_000)));
  const file = library.paths.database;
  const whileOpen = isDatabaseSound(file);
  library.close();
  const bytes = readFileSync(file);
  const damaged = join(temporaryFolder(), "dateline.db");
  writeFileSync(damaged, bytes.fill(0xa5, 4096 * 6, 4096 * 7));
  expect([whileOpen, isDatabaseSound(file), isDatabaseSound(damaged), isDatabaseSound(join(file, "gone"))]).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

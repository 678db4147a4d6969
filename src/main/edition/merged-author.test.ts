import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { WHOLE_LIBRARY } from "../../shared/edition.ts";
import { listAuthors } from "../authors/authors.ts";
import { bulkDeskOf } from "../bulk/bulk-desk.ts";
import { sampleLibrary } from "../testing/sample-library.ts";
import { expectValue, temporaryFolder } from "../testing/temporary-library.ts";
import { loadTheme } from "../themes/load-theme.ts";
import { filesIn } from "./site-folder.ts";
import { writeEdition } from "./write-edition.ts";

it("an author who was merged is nowhere on a site that is brought up to date", async () => {
  const { library } = await sampleLibrary();
  const folder = join(temporaryFolder(), "site");
  const write = async (): Promise<string[]> => {
    const order = { folder, scope: WHOLE_LIBRARY, theme: expectValue(loadTheme()) };
    expectValue(await writeEdition(library, order, { onProgress: () => undefined, isCancelled: () => false }));
    return [...filesIn(folder)];
  };
  expect(await write()).toContain("authors/nadia-ferrant/index.html");
  const idOf = (wanted: string): string => listAuthors(library.database).find(({ name }) => name === wanted)?.id ?? "";
  const merge = { kind: "merge-author", id: idOf("Nadia Ferrant"), into: idOf("Tobias Adeyo") } as const;
  expectValue(await bulkDeskOf(library).apply({ kind: "by-author", id: merge.id }, merge, null));
  const files = await write();
  expect(files).not.toContain("authors/nadia-ferrant/index.html");
  expect(files.filter((file) => readFileSync(join(folder, file)).includes("Nadia Ferrant"))).toEqual([]);
});

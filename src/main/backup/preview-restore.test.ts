import { expect, it } from "vitest";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { trashArticle } from "../articles/trash.ts";
import type { ConcernedGroup } from "../../shared/backup.ts";
import type { Library } from "../library/library.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { readAtPresentFormat } from "./open-backup.ts";
import { previewRestore } from "./preview-restore.ts";
import { restoreLibrary } from "./restore-library.ts";
import { takeBackup } from "./take-backup.ts";
import { openLibrary } from "../library/open-library.ts";

function write(library: Library, id: string, text: string): void {
  const { revision } = expectValue(readArticle(library.database, id));
  expectValue(saveArticle(library.database, { id, baseRevision: revision, body: bodyOf(text) }));
}

function brief({ total, articles }: ConcernedGroup) {
  return [total, ...articles.map(({ headline, before, now }) => [headline, before?.words ?? null, now?.words ?? null])];
}

it("says what comes back, what changes and by how many words, and what stays", async () => {
  const library = await temporaryLibrary();
  const { database, paths } = library;
  const changed = addArticle(library, { headline: "Changed", slug: "a" }, bodyOf("Five words are in here."));
  const trashed = addArticle(library, { headline: "Trashed", slug: "b" }, bodyOf("Two words."));
  addArticle(library, { headline: "The same", slug: "c" });
  const forward = addArticle(library, { headline: "Of tomorrow", slug: "d" }, bodyOf("Written later."));
  database
    .prepare("UPDATE articles SET updated_at = '2099-01-01T00:00:00Z', updated_ms = 4070908800000 WHERE id = ?")
    .run(forward.id);
  const { file } = expectValue(await takeBackup(database, paths.backups, "hourly"));
  write(library, changed.id, "Three words now.");
  write(library, forward.id, "One.");
  database.prepare("UPDATE articles SET updated_ms = 0 WHERE id = ?").run(forward.id);
  expectValue(trashArticle(database, trashed.id));
  addArticle(library, { headline: "New", slug: "e" }, bodyOf("One two three four."));

  const preview = () =>
    expectValue(readAtPresentFormat(file, (backup) => ({ ok: true, value: previewRestore(backup, database) })));
  const { comeBack, goBack, goForward, stay, same } = preview();
  expect({
    comeBack: brief(comeBack),
    goBack: brief(goBack),
    goForward: brief(goForward),
    stay: brief(stay),
    same,
  }).toEqual({
    comeBack: [1, ["Trashed", 2, 2]],
    goBack: [1, ["Changed", 5, 3]],
    goForward: [1, ["Of tomorrow", 2, 1]],
    stay: [1, ["New", null, 4]],
    same: 1,
  });

  library.close();
  expectValue(await restoreLibrary(paths.folder, file));
  const { library: restored } = expectValue(await openLibrary(paths.folder, { create: false, access: "write" }));
  const after = expectValue(
    readAtPresentFormat(file, (backup) => ({ ok: true, value: previewRestore(backup, restored.database) })),
  );
  restored.close();
  expect({
    totals: [after.comeBack.total, after.goBack.total, after.goForward.total, after.stay.total],
    same: after.same,
  }).toEqual({
    totals: [0, 0, 0, 1],
    same: 4,
  });
});

import { referencesOf } from "../../document/references.ts";
import { restoreBody } from "../../document/restore.ts";
import type { DatelineError } from "../../shared/errors.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { listRevisions, readRevision } from "../revisions/read-revisions.ts";

/** Checks every version that is kept of an article: that it can be read, and that the pictures it uses are there. */
export function checkRevisions(
  database: ReadableDatabase,
  article: { id: string; name: string },
  knownAssets: ReadonlySet<string>,
): DatelineError[] {
  return listRevisions(database, article.id).flatMap(({ revision }) => {
    const place = `${article.name}, version ${revision}`;
    const kept = readRevision(database, article.id, revision);
    if (!kept.ok) return [{ ...kept.error, place }];
    const body = restoreBody(kept.value.body);
    if (!body.ok) return [{ ...body.error, place: [place, body.error.place].filter(Boolean).join(", ") }];
    const { leadImage } = kept.value.metadata;
    return [leadImage?.assetId ?? [], referencesOf(body.value).assetIds]
      .flat()
      .filter((asset) => !knownAssets.has(asset))
      .map((asset): DatelineError => ({
        code: "not-found",
        message: `The picture ${asset} is not in the library.`,
        place,
        mend: "Put the file back from a backup. The article itself does not use it.",
      }));
  });
}

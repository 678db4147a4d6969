import type { Database } from "better-sqlite3";
import { z } from "zod";
import { MetadataSchema } from "../../../shared/article/article.ts";
import { IdentifierSchema } from "../../../shared/identifiers.ts";
import { parseJson } from "../../../shared/json.ts";
import { InstantSchema } from "../../../shared/time.ts";
import { unpackBody } from "../../revisions/packed-body.ts";
import { salvageRows, type SalvagedRow } from "./salvage-rows.ts";
import type { Head, Text } from "./source.ts";

const RevisionRowSchema = z.object({
  article_id: IdentifierSchema,
  revision: z.int().positive(),
  written_at: InstantSchema,
  metadata: z.string(),
  body: z.instanceof(Uint8Array),
});

/** The kept versions of articles: the last resort where an article itself cannot be read. */
export function keptRevisions(database: Database): { heads: Head[]; texts: Text[] } {
  const rows = salvageRows(database, "article_revisions").rows.flatMap(
    (row: SalvagedRow) => RevisionRowSchema.safeParse(row).data ?? [],
  );
  return {
    heads: rows.flatMap((row): Head[] => {
      const json = parseJson(row.metadata);
      const metadata = MetadataSchema.safeParse(json.ok ? json.value : null);
      if (!metadata.success) return [];
      const { article_id: id, revision, written_at: updatedAt } = row;
      const article = { id, revision, metadata: metadata.data, createdAt: updatedAt, updatedAt };
      return [{ article, further: {}, complete: true, kept: true }];
    }),
    texts: rows.map(({ article_id: id, revision, body }) => ({ id, revision, read: () => unpack(body) })),
  };
}

function unpack(packed: Uint8Array): string | undefined {
  try {
    return unpackBody(packed);
  } catch {
    return undefined;
  }
}

import { z } from "zod";
import { ArticleSchema } from "../../article/article.ts";
import { BriefSchema, ComparisonSchema } from "../../article/comparison.ts";
import { RevisionEntrySchema, RevisionNameSchema, RevisionSchema } from "../../article/revision.ts";
import { IdentifierSchema } from "../../identifiers.ts";
import type { Endpoint } from "../endpoint.ts";

const revision = z.int().positive();
const byId = z.strictObject({ id: IdentifierSchema });
const kept = byId.extend({ revision });
/** A kept version by its number, or null for the article as it stands. */
const version = revision.nullable();

/** The versions of an article. */
export const revisionsContract = {
  "revisions.list": { input: byId, output: z.array(RevisionEntrySchema) },
  "revisions.read": { input: kept, output: RevisionSchema },
  /** What a version changed, from the one kept before it; null for the first. */
  "revisions.describe": { input: byId.extend({ revision: version }), output: BriefSchema.nullable() },
  "revisions.compare": { input: byId.extend({ before: version, after: version }), output: ComparisonSchema },
  /** Keeps the article as it stands, because the reporter turns away from it. */
  "revisions.keep": { input: byId, output: z.null() },
  "revisions.name": { input: byId.extend({ revision: version, name: RevisionNameSchema }), output: revision },
  /** The article as it is then, and the number under which what it replaced is kept. */
  "revisions.restore": {
    input: kept.extend({ baseRevision: revision }),
    output: z.strictObject({ article: ArticleSchema, replaced: revision }),
  },
  "revisions.copy": { input: kept, output: ArticleSchema },
} as const satisfies Record<string, Endpoint>;

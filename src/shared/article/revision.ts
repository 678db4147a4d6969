import { z } from "zod";
import { InstantSchema } from "../time.ts";
import { MetadataSchema } from "./article.ts";
import { StatusSchema } from "./status.ts";

/**
 * Why a version was kept: by itself while the article was written, because the reporter named it, because its status changed,
 * or because something was about to take its place.
 */
export const RevisionReasonSchema = z.enum(["automatic", "named", "status", "before-restore", "before-import"]);
export type RevisionReason = z.infer<typeof RevisionReasonSchema>;

/** What a reporter may call a version. */
export const RevisionNameSchema = z.string().trim().min(1).max(200);

/** One kept version in a list, by its number among the article's saves. `writtenAt` is when it was saved. */
export const RevisionEntrySchema = z.strictObject({
  revision: z.int().positive(),
  reason: RevisionReasonSchema,
  name: RevisionNameSchema.nullable(),
  writtenAt: InstantSchema,
  status: StatusSchema,
});
export type RevisionEntry = z.infer<typeof RevisionEntrySchema>;

/** A kept version with all that it holds. */
export const RevisionSchema = RevisionEntrySchema.extend({ metadata: MetadataSchema, body: z.string() });
export type Revision = z.infer<typeof RevisionSchema>;

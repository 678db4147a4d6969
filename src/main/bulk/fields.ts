import { z } from "zod";
import { MetadataSchema, MOST_AUTHORS, MOST_TAGS, type Metadata } from "../../shared/article/article.ts";
import { mayBecome, statusChange } from "../../shared/article/workflow.ts";
import type { BulkChange } from "../../shared/bulk.ts";

/** The fields of an article that a change to many can touch. */
export const ChangedFieldsSchema = z.strictObject({
  status: z.exactOptional(MetadataSchema.shape.status),
  publishedAt: z.exactOptional(MetadataSchema.shape.publishedAt),
  categoryId: z.exactOptional(MetadataSchema.shape.categoryId),
  tags: z.exactOptional(MetadataSchema.shape.tags),
  byline: z.exactOptional(MetadataSchema.shape.byline),
});
export type ChangedFields = z.infer<typeof ChangedFieldsSchema>;

/** A change to the fields of an article, as opposed to one of where it lies. */
export type FieldChange = Exclude<BulkChange, { kind: "trash" | "restore" }>;

/** What a change makes of an article's fields at the instant `at`; null where it leaves it as it is. */
export function changedFields(metadata: Metadata, change: FieldChange, at: string): ChangedFields | null {
  const { status, categoryId, tags, byline } = metadata;
  switch (change.kind) {
    case "status":
      if (status === change.status || !mayBecome(status, change.status)) return null;
      return ChangedFieldsSchema.parse(statusChange(metadata, change.status, at));
    case "category":
      return categoryId === change.categoryId ? null : { categoryId: change.categoryId };
    case "add-tag":
      return tags.includes(change.tag) || tags.length >= MOST_TAGS ? null : { tags: [...tags, change.tag] };
    case "remove-tag":
      return tags.includes(change.tag) ? { tags: tags.filter((tag) => tag !== change.tag) } : null;
    case "rename-tag":
      if (!tags.includes(change.tag) || change.tag === change.to) return null;
      return { tags: replaced(tags, change.tag, change.to) };
    case "merge-author":
      if (!byline.authorIds.includes(change.id) || change.id === change.into) return null;
      return { byline: { ...byline, authorIds: replaced(byline.authorIds, change.id, change.into) } };
    case "merge-category":
      return categoryId === change.id ? { categoryId: change.into } : null;
  }
}

/** The list with another in the place of one; in the first of the two places where the other was there already. */
function replaced(list: readonly string[], one: string, other: string): string[] {
  return [...new Set(list.map((item) => (item === one ? other : item)))];
}

/** The fields of an article that another set of fields has, too. */
export function sameFieldsOf(
  metadata: Metadata,
  { status, publishedAt, categoryId, tags, byline }: ChangedFields,
): ChangedFields {
  return {
    ...(status !== undefined && { status: metadata.status }),
    ...(publishedAt !== undefined && { publishedAt: metadata.publishedAt }),
    ...(categoryId !== undefined && { categoryId: metadata.categoryId }),
    ...(tags !== undefined && { tags: metadata.tags }),
    ...(byline !== undefined && { byline: metadata.byline }),
  };
}

/** The fields as they were before a change. One that somebody has set otherwise since stays; of tags and authors, the others do. */
export function fieldsBefore(metadata: Metadata, before: ChangedFields, after: ChangedFields): ChangedFields {
  const { status, publishedAt, categoryId, tags, byline } = before;
  return {
    ...(status !== undefined && metadata.status === after.status && { status }),
    ...(publishedAt !== undefined && metadata.publishedAt === after.publishedAt && { publishedAt }),
    ...(categoryId !== undefined && metadata.categoryId === after.categoryId && { categoryId }),
    ...(tags !== undefined && { tags: listBefore(metadata.tags, tags, after.tags ?? []).slice(0, MOST_TAGS) }),
    ...(byline !== undefined && { byline: bylineBefore(metadata.byline, byline, after.byline ?? byline) }),
  };
}

type Byline = Metadata["byline"];

function bylineBefore(now: Byline, before: Byline, after: Byline): Byline {
  const authorIds = listBefore(now.authorIds, before.authorIds, after.authorIds);
  return { ...now, authorIds: authorIds.slice(0, MOST_AUTHORS) };
}

/** What the change took away comes back, unless what it put in the place of that has been taken away itself since. */
function listBefore(now: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const isUntouched = now.length === after.length && now.every((item, index) => item === after[index]);
  if (isUntouched) return [...before];
  const added = after.filter((item) => !before.includes(item));
  if (added.length > 0 && !added.some((item) => now.includes(item))) return [...now];
  const kept = now.filter((item) => before.includes(item) || !after.includes(item));
  const lost = before.filter((item) => !after.includes(item) && !kept.includes(item));
  return [...kept, ...lost];
}

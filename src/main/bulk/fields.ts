import { z } from "zod";
import { MetadataSchema, type Metadata } from "../../shared/article/article.ts";
import { mayBecome, statusChange } from "../../shared/article/workflow.ts";
import type { BulkChange } from "../../shared/bulk.ts";

/** The fields of an article that a change to many can touch. */
export const ChangedFieldsSchema = z.strictObject({
  status: z.exactOptional(MetadataSchema.shape.status),
  publishedAt: z.exactOptional(MetadataSchema.shape.publishedAt),
  categoryId: z.exactOptional(MetadataSchema.shape.categoryId),
  tags: z.exactOptional(MetadataSchema.shape.tags),
});
export type ChangedFields = z.infer<typeof ChangedFieldsSchema>;

/** A change to the fields of an article, as opposed to one of where it lies. */
export type FieldChange = Exclude<BulkChange, { kind: "trash" | "restore" }>;

const MOST_TAGS = 100;

/** What a change makes of an article's fields at the instant `at`; null where it leaves it as it is. */
export function changedFields(metadata: Metadata, change: FieldChange, at: string): ChangedFields | null {
  const { status, categoryId, tags } = metadata;
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
      return { tags: [...new Set(tags.map((tag) => (tag === change.tag ? change.to : tag)))] };
  }
}

/** The fields of an article that another set of fields has, too. */
export function sameFieldsOf(
  metadata: Metadata,
  { status, publishedAt, categoryId, tags }: ChangedFields,
): ChangedFields {
  return {
    ...(status !== undefined && { status: metadata.status }),
    ...(publishedAt !== undefined && { publishedAt: metadata.publishedAt }),
    ...(categoryId !== undefined && { categoryId: metadata.categoryId }),
    ...(tags !== undefined && { tags: metadata.tags }),
  };
}

/** The fields as they were before a change. One that somebody has set otherwise since stays; of tags, the others do. */
export function fieldsBefore(metadata: Metadata, before: ChangedFields, after: ChangedFields): ChangedFields {
  const { status, publishedAt, categoryId, tags } = before;
  return {
    ...(status !== undefined && metadata.status === after.status && { status }),
    ...(publishedAt !== undefined && metadata.publishedAt === after.publishedAt && { publishedAt }),
    ...(categoryId !== undefined && metadata.categoryId === after.categoryId && { categoryId }),
    ...(tags !== undefined && { tags: tagsBefore(metadata.tags, tags, after.tags ?? []) }),
  };
}

function tagsBefore(now: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const isUntouched = now.length === after.length && now.every((tag, index) => tag === after[index]);
  if (isUntouched) return [...before];
  const kept = now.filter((tag) => before.includes(tag) || !after.includes(tag));
  const lost = before.filter((tag) => !after.includes(tag) && !kept.includes(tag));
  return [...kept, ...lost].slice(0, MOST_TAGS);
}

import { z } from "zod";
import { ArticleSchema } from "../../shared/article/article.ts";
import { IdentifierSchema } from "../../shared/identifiers.ts";
import { sha256 } from "../assets/sha256.ts";

/** A row of a table of plain values, by column. */
export const RowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** What a file of the recovery journal says: an article as it was saved, that one was deleted for good, or the small tables. */
const SnapshotSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("article"), article: ArticleSchema, further: RowSchema }),
  z.strictObject({ kind: z.literal("deleted"), id: IdentifierSchema }),
  z.strictObject({
    kind: z.literal("directory"),
    tables: z.record(z.string(), z.array(RowSchema)),
  }),
]);
export type Snapshot = z.infer<typeof SnapshotSchema>;
export type ArticleSnapshot = Extract<Snapshot, { kind: "article" }>;
export type DirectorySnapshot = Extract<Snapshot, { kind: "directory" }>;

const HEAD = '{"format":"dateline-recovery","version":1,"sha256":"';
const MIDDLE = '","content":';
const DIGITS = 64;

/** The text of a journal file: JSON that begins with the SHA-256 of its content, so that a half-written one shows. */
export function encodeSnapshot(snapshot: Snapshot): string {
  const content = JSON.stringify(snapshot);
  return `${HEAD}${sha256(Buffer.from(content))}${MIDDLE}${content}}\n`;
}

/** Reads a journal file; undefined if it is not whole, or not of this form. */
export function decodeSnapshot(text: string): Snapshot | undefined {
  const start = HEAD.length + DIGITS + MIDDLE.length;
  if (!text.startsWith(HEAD) || !text.endsWith("}\n")) return undefined;
  const content = text.slice(start, -2);
  if (text.slice(HEAD.length, HEAD.length + DIGITS) !== sha256(Buffer.from(content))) return undefined;
  const parsed = SnapshotSchema.safeParse(JSON.parse(content));
  return parsed.success ? parsed.data : undefined;
}

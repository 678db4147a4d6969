import type { Database } from "better-sqlite3";
import { AuthorSchema } from "../../shared/author.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { noteMerged, takeMerged } from "../merging/merged-entries.ts";
import { listAuthors, noAuthor, removeAuthor, saveAuthor } from "./authors.ts";

/** An author, and another one who is to stand for them. */
export interface Merge {
  readonly id: string;
  readonly into: string;
}

/** Whether one author can go over into another: both are there, and they are two. */
export function checkAuthorMerge(database: Database, { id, into }: Merge): Result<null> {
  const known = new Set(listAuthors(database).map((author) => author.id));
  if (!known.has(id) || !known.has(into)) return fail(noAuthor);
  return id === into ? fail(sameAuthor) : succeed(null);
}

/** Takes an author whose articles have all gone over to another out of the directory, and notes down who stands for them. */
export function mergeAuthor(database: Database, { id, into }: Merge): Result<null> {
  const author = listAuthors(database).find((candidate) => candidate.id === id);
  if (author === undefined) return fail(noAuthor);
  noteMerged(database, { id, keptId: into, name: author.name }, author);
  return removeAuthor(database, id);
}

/** Brings an author who was merged back into the directory; their articles are another matter. */
export function unmergeAuthor(database: Database, id: string): Result<null> {
  const author = takeMerged(database, id, AuthorSchema);
  const isThere = listAuthors(database).some((candidate) => candidate.id === id);
  return author === undefined || isThere ? succeed(null) : saveAuthor(database, author);
}

const sameAuthor = { code: "invalid-input", message: "An author cannot be merged into themselves." } as const;

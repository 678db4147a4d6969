import { readJournal } from "../journal.ts";
import type { ArticleSnapshot } from "../snapshot.ts";
import type { Head, Source } from "./source.ts";

/** The recovery journal as a source. */
export function journalSource(folder: string): Source {
  const { articles, directory } = readJournal(folder);
  const saved = [...articles.values()].flatMap((snapshot) => (snapshot.kind === "article" ? [snapshot] : []));
  return {
    origin: "journal",
    heads: saved.map(headOf),
    texts: saved.map(({ article: { id, revision, body } }) => ({ id, revision, read: () => body })),
    deleted: new Set([...articles].filter(([, { kind }]) => kind === "deleted").map(([id]) => id)),
    rowsOf: (table) => directory?.tables[table] ?? [],
    incompleteTables: new Set(),
    close: () => undefined,
  };
}

function headOf({ article: { id, revision, metadata, createdAt, updatedAt }, further }: ArticleSnapshot): Head {
  return { article: { id, revision, metadata, createdAt, updatedAt }, further, complete: true, kept: false };
}

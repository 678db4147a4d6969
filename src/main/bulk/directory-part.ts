import type { Database } from "better-sqlite3";
import type { BulkChange } from "../../shared/bulk.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { checkAuthorMerge, mergeAuthor, unmergeAuthor } from "../authors/merge-author.ts";
import { checkCategoryMerge, mergeCategory, unmergeCategory } from "../categories/merge-category.ts";
import { forgetRenamed, noteRenamed } from "../merging/renamed-tags.ts";
import { transact } from "../db/transact.ts";

/** What a change to many articles does in the directory besides. */
interface DirectoryPart {
  /** Whether it can be done, asked before any article is changed. */
  readonly check: (database: Database) => Result<null>;
  /** Done once every article has been changed. */
  readonly change: (database: Database) => Result<null>;
  /** Taken back before any article is; nothing where it has not been done. */
  readonly changeBack: (database: Database) => Result<null>;
}

/** The part of a change that is the directory's; undefined for one that is to articles only. */
export function directoryPartOf(change: BulkChange): DirectoryPart | undefined {
  switch (change.kind) {
    case "merge-author":
      return whole({
        check: (database) => checkAuthorMerge(database, change),
        change: (database) => mergeAuthor(database, change),
        changeBack: (database) => unmergeAuthor(database, change.id),
      });
    case "merge-category":
      return whole({
        check: (database) => checkCategoryMerge(database, change),
        change: (database) => mergeCategory(database, change),
        changeBack: (database) => unmergeCategory(database, change),
      });
    case "rename-tag":
      return whole({
        check: () => succeed(null),
        change: (database) => {
          noteRenamed(database, change.tag, change.to);
          return succeed(null);
        },
        changeBack: (database) => {
          forgetRenamed(database, change.tag, change.to);
          return succeed(null);
        },
      });
    case "status":
    case "category":
    case "add-tag":
    case "remove-tag":
    case "trash":
    case "restore":
      return undefined;
  }
}

/** Each in one transaction. */
function whole({ check, change, changeBack }: DirectoryPart): DirectoryPart {
  return {
    check,
    change: (database) => transact(database, () => change(database)),
    changeBack: (database) => transact(database, () => changeBack(database)),
  };
}

import { measureBody } from "../../document/measure.ts";
import { restoreBody } from "../../document/restore.ts";
import type { ConcernedArticle, ConcernedGroup, RestorePreview } from "../../shared/backup.ts";
import { readArticle } from "../articles/read-article.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { type ComparedArticle, compareLibraries, type Standing } from "./compare-libraries.ts";

/** How many articles of a group are named. */
const NAMED = 200;

/** What happens to an article when a whole library is restored. */
type Fate = "comeBack" | "goBack" | "goForward" | "stay" | "same";

/** Says what restoring a backup would change in a library. */
export function previewRestore(backup: ReadableDatabase, library: ReadableDatabase): RestorePreview {
  const compared = compareLibraries(backup, library);
  const group = (fate: Fate): ConcernedGroup => {
    const articles = compared.filter((article) => fateOf(article) === fate);
    return { total: articles.length, articles: articles.slice(0, NAMED).map((one) => describe(one, backup, library)) };
  };
  return {
    comeBack: group("comeBack"),
    goBack: group("goBack"),
    goForward: group("goForward"),
    stay: group("stay"),
    same: compared.filter((article) => fateOf(article) === "same").length,
  };
}

function fateOf({ before, now, differs }: ComparedArticle): Fate {
  if (before === null) return "stay";
  if (now === null || (now.trashed && !before.trashed)) return "comeBack";
  if (!differs) return "same";
  return before.updated_ms > now.updated_ms ? "goForward" : "goBack";
}

function describe(
  { id, before, now }: ComparedArticle,
  backup: ReadableDatabase,
  library: ReadableDatabase,
): ConcernedArticle {
  return { id, headline: (now ?? before)?.headline ?? "", before: state(backup, before), now: state(library, now) };
}

function state(database: ReadableDatabase, standing: Standing | null): ConcernedArticle["before"] {
  if (standing === null) return null;
  return { changedAt: standing.updated_at, words: wordsOf(database, standing.id), trashed: standing.trashed };
}

/** Counted anew: the count that the library keeps is only brought up to date at rest. */
function wordsOf(database: ReadableDatabase, id: string): number {
  const article = readArticle(database, id);
  if (!article.ok) return 0;
  const body = restoreBody(article.value.body);
  return body.ok ? measureBody(body.value, article.value.metadata.language).words : 0;
}

import type { Database } from "better-sqlite3";
import { serialiseBody } from "../../document/body.ts";
import { type Repointed, repointBody, repointLinks } from "../../document/repoint.ts";
import { restoreBody } from "../../document/restore.ts";
import type { LinkRepair, RepairedArticle } from "../../shared/link-repair.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { transact } from "../db/transact.ts";
import { keepRevision } from "../revisions/keep-revision.ts";
import { restoreRevision } from "../revisions/restore-revision.ts";
import { articlesLinkingTo, refreshLinks } from "./links-to.ts";

/**
 * Repairs every link to an article in one transaction: its headline as it is now, another article in its place, or none. What each
 * repaired article was is kept as a version; the answer says under which number.
 */
export function repairLinks(
  database: Database,
  { targetId, repair }: { targetId: string; repair: LinkRepair },
): Result<RepairedArticle[]> {
  return transact(database, () => {
    refreshLinks(database);
    const to = repointing(database, targetId, repair);
    if (!to.ok) return to;
    const linking = articlesLinkingTo(database, targetId);
    if (!linking.ok) return linking;
    const repaired: RepairedArticle[] = [];
    for (const { id } of linking.value) {
      const done = repairArticle(database, id, targetId, to.value);
      if (!done.ok) return done;
      repaired.push(done.value);
    }
    return succeed(repaired);
  });
}

/** Takes a repair back: each article is again as it was before, unless it has been saved since. */
export function undoRepair(database: Database, repaired: readonly RepairedArticle[]): Result<null> {
  return transact(database, () => {
    for (const { id, before, revision } of repaired) {
      const restored = restoreRevision(database, { id, revision: before, baseRevision: revision });
      if (!restored.ok) return restored;
    }
    return succeed(null);
  });
}

function repointing(database: Database, targetId: string, repair: LinkRepair): Result<Repointed> {
  if (repair.kind === "remove") return succeed(null);
  const articleId = repair.kind === "replace" ? repair.articleId : targetId;
  const target = readArticle(database, articleId);
  return target.ok ? succeed({ kind: "article", articleId, headline: target.value.metadata.headline }) : target;
}

function repairArticle(database: Database, id: string, targetId: string, to: Repointed): Result<RepairedArticle> {
  const article = readArticle(database, id);
  if (!article.ok) return article;
  const { metadata, revision } = article.value;
  const body = restoreBody(article.value.body);
  if (!body.ok) return body;
  const before = keepRevision(database, id, "before-restore");
  if (!before.ok) return before;
  const saved = saveArticle(database, {
    id,
    baseRevision: revision,
    metadata: { ...metadata, relatedLinks: repointLinks(metadata.relatedLinks, targetId, to) },
    body: serialiseBody(repointBody(body.value, targetId, to)),
  });
  return saved.ok ? succeed({ id, before: before.value, revision: saved.value.revision }) : saved;
}

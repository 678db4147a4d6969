import type { Database } from "better-sqlite3";
import type { Article, Metadata } from "../../shared/article/article.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { createFrom } from "../articles/create-article.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { freeSlug } from "../articles/slugs.ts";
import { readAssets } from "../assets/read-asset.ts";
import { transact } from "../db/transact.ts";
import { inPresentTerms } from "../merging/present.ts";
import { keepRevision } from "./keep-revision.ts";
import { readRevision } from "./read-revisions.ts";

/**
 * Makes a kept version the current one, as a save of its own, after what is current has been kept; answers the article and the number
 * under which what it replaced is kept. What has happened to the
 * article since stays true: its status, time of publication, embargo, deadline and corrections, and, once it is out, the slug that readers have its address by.
 */
export function restoreRevision(
  database: Database,
  { id, revision, baseRevision }: { id: string; revision: number; baseRevision: number },
): Result<{ article: Article; replaced: number }> {
  return transact(database, () => {
    const current = readArticle(database, id);
    if (!current.ok) return current;
    const kept = keepRevision(database, id, "before-restore");
    if (!kept.ok) return kept;
    const wanted = readRevision(database, id, revision);
    if (!wanted.ok) return wanted;
    const { status, publishedAt, embargo, deadline, corrections, slug } = current.value.metadata;
    const old = stillKnown(database, wanted.value.metadata);
    const metadata = {
      ...old,
      status,
      publishedAt,
      embargo,
      deadline,
      corrections,
      slug: publishedAt === null ? freeSlug(database, old.slug, id) : slug,
    };
    const saved = saveArticle(database, { id, baseRevision, metadata, body: wanted.value.body });
    if (!saved.ok) return saved;
    const article = readArticle(database, id);
    return article.ok ? succeed({ article: article.value, replaced: kept.value }) : article;
  });
}

/** Makes a new article of a kept version: a draft of its own. */
export function copyRevision(database: Database, { id, revision }: { id: string; revision: number }): Result<Article> {
  return transact(database, () => {
    const wanted = readRevision(database, id, revision);
    if (!wanted.ok) return wanted;
    return createFrom(database, stillKnown(database, wanted.value.metadata), wanted.value.body);
  });
}

/** Metadata in the terms of today, without the authors, section and picture that the library has let go of since. */
function stillKnown(database: Database, metadata: Metadata): Metadata {
  const { leadImage } = metadata;
  return {
    ...inPresentTerms(database, metadata),
    leadImage: leadImage !== null && readAssets(database, [leadImage.assetId]).length === 1 ? leadImage : null,
  };
}

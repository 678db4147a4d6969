import type { Database } from "better-sqlite3";
import { serialiseBody } from "../../../document/body.ts";
import { restoreBody } from "../../../document/restore.ts";
import type { Article, Metadata } from "../../../shared/article/article.ts";
import { newIdentifier } from "../../../shared/identifiers.ts";
import type { DuplicatePolicy, ImportedArticle } from "../../../shared/import.ts";
import { type Result, succeed } from "../../../shared/result.ts";
import { now } from "../../../shared/time.ts";
import { preparedToWrite } from "../../db/prepared.ts";
import { presentTags } from "../../merging/renamed-tags.ts";
import { insertArticle } from "../../articles/insert-article.ts";
import { readArticle } from "../../articles/read-article.ts";
import { saveArticle } from "../../articles/save-article.ts";
import type { StagedArticle } from "../tray/staged-article.ts";
import type { Directory } from "./directory.ts";
import { findDuplicate } from "./find-duplicate.ts";
import { resolveLinks, resolvePointers } from "./headlines.ts";
import { journal } from "./journal.ts";
import type { FreeSlugs } from "./free-slugs.ts";

export interface WritingTools {
  readonly database: Database;
  readonly directory: Directory;
  readonly slugs: FreeSlugs;
  readonly policy: DuplicatePolicy;
}

/** What became of an article, and what of it points at headlines that the library does not have yet. */
export interface Written extends Pick<ImportedArticle, "id" | "headline" | "outcome"> {
  readonly waiting: Pick<StagedArticle, "pointers" | "relatedLinks">;
}

/** Writes a staged article into the library, within the caller's transaction, and into the import's journal. */
export function writeArticle(tools: WritingTools, staged: StagedArticle): Result<Written> {
  const { database, policy } = tools;
  const { headline } = staged.fields;
  const twin = findDuplicate(database, staged);
  if (twin !== undefined) {
    const present = readArticle(database, twin.id);
    const left: Written = {
      id: twin.id,
      headline,
      outcome: "already-there",
      waiting: { pointers: [], relatedLinks: [] },
    };
    if (!present.ok || policy === "skip") return succeed(left);
    const article = articleOf(tools, staged, present.value);
    if (isSame(present.value, article.article)) return succeed(left);
    if (policy === "update") return update(database, present.value, article, staged);
  }
  const { article, waiting } = articleOf(tools, staged, undefined);
  const id = staged.identity !== null && twin?.by !== "identifier" ? staged.identity.id : newIdentifier();
  const slug = tools.slugs.take(article.metadata.slug);
  insertArticle(database, { ...article, id, metadata: { ...article.metadata, slug } });
  rememberSource(database, id, staged);
  journal(database, { kind: "article", id, revision: article.revision, before: null });
  return succeed({ id, headline, outcome: "added", waiting });
}

function update(
  database: Database,
  present: Article,
  { article, waiting }: ReturnType<typeof articleOf>,
  staged: StagedArticle,
): Result<Written> {
  const metadata = { ...article.metadata, slug: present.metadata.slug };
  const saved = saveArticle(database, { id: present.id, baseRevision: present.revision, metadata, body: article.body });
  if (!saved.ok) return saved;
  rememberSource(database, present.id, staged);
  journal(database, {
    kind: "article",
    id: present.id,
    revision: saved.value.revision,
    before: JSON.stringify(present),
  });
  return succeed({ id: present.id, headline: metadata.headline, outcome: "updated", waiting });
}

function articleOf(
  { database, directory }: WritingTools,
  staged: StagedArticle,
  present: Article | undefined,
): { article: Article; waiting: Written["waiting"] } {
  const { bylineNote, createdAt, updatedAt, ...fields } = staged.fields;
  const { body, open } = resolvePointers(database, staged.body, staged.pointers);
  const relatedLinks = resolveLinks(database, staged.relatedLinks);
  const metadata: Metadata = {
    ...fields,
    tags: presentTags(database, staged.fields.tags),
    byline: { authorIds: directory.authorIds(staged.authors), note: bylineNote },
    categoryId: directory.categoryId(staged.categories),
    leadImage: staged.leadImage,
    relatedLinks,
  };
  const time = now();
  return {
    article: {
      id: present?.id ?? "",
      metadata,
      body,
      createdAt: createdAt ?? time,
      updatedAt: updatedAt ?? createdAt ?? time,
      revision: staged.identity?.revision ?? 1,
    },
    waiting: {
      pointers: open,
      relatedLinks: relatedLinks.length < staged.relatedLinks.length ? staged.relatedLinks : [],
    },
  };
}

function rememberSource(database: Database, id: string, { key, textHash }: StagedArticle): void {
  preparedToWrite(
    database,
    `INSERT INTO article_sources (article_id, source, text_hash) VALUES (?, ?, ?)
       ON CONFLICT (article_id) DO UPDATE SET source = excluded.source, text_hash = excluded.text_hash`,
  ).run(id, key, textHash);
}

/** Whether two articles say the same. The slug does not count: it may have got a number when the article came in. */
function isSame(one: Article, other: Article): boolean {
  return normalForm(one.body) === normalForm(other.body) && comparable(one.metadata) === comparable(other.metadata);
}

function normalForm(body: string): string {
  const restored = restoreBody(body);
  return restored.ok ? serialiseBody(restored.value) : body;
}

function comparable(metadata: Metadata): string {
  return JSON.stringify({ ...metadata, slug: null }, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

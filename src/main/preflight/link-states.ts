import { z } from "zod";
import { referencesOf } from "../../document/references.ts";
import { slugOfAddress } from "../../publish/article-address.ts";
import type { Dossier } from "../../publish/dossier.ts";
import type { LinkState } from "../../publish/preflight/subject.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { summariseArticles } from "../articles/summarise-articles.ts";
import type { ReadableDatabase } from "../db/readable.ts";

/** The articles that an article points at, those in the trash too, by id. */
export function linkStates(database: ReadableDatabase, { article, body }: Dossier): Result<Map<string, LinkState>> {
  const related = article.metadata.relatedLinks.flatMap((link) => (link.kind === "article" ? [link.articleId] : []));
  const summaries = summariseArticles(database, [...new Set([...referencesOf(body).articleIds, ...related])]);
  return summaries.ok ? succeed(new Map(summaries.value.map((summary) => [summary.id, summary]))) : summaries;
}

const RowSchema = z.object({ id: z.string() });
/** One in the trash keeps its slug, unless another has taken it. */
const BY_SLUG = "SELECT id FROM articles WHERE slug = ?";

/** The articles whose pages are linked to by their addresses, by slug. */
export function pageStates(
  database: ReadableDatabase,
  { article, body, publication }: Dossier,
): Result<Map<string, LinkState>> {
  const related = article.metadata.relatedLinks.flatMap((link) => (link.kind === "address" ? [link.address] : []));
  const slugs = [...referencesOf(body).addresses, ...related].flatMap(
    (address) => slugOfAddress(publication, address) ?? [],
  );
  const states = new Map<string, LinkState>();
  for (const slug of new Set(slugs)) {
    const id = RowSchema.safeParse(database.prepare(BY_SLUG).get(slug)).data?.id;
    const found = summariseArticles(database, id === undefined ? [] : [id]);
    if (!found.ok) return found;
    for (const summary of found.value) states.set(slug, summary);
  }
  return succeed(states);
}

import { z } from "zod";
import { bodyBlocks, headBlocks } from "../../language/article-blocks.ts";
import { type Finding, foundText, type TextBlock } from "../../language/findings.ts";
import { applyRules } from "../../language/house-style/apply-rule.ts";
import { type CompiledRule, compileRule } from "../../language/house-style/compile-rule.ts";
import { restoreBody } from "../../document/restore.ts";
import type { Article } from "../../shared/article/article.ts";
import type { HouseStyleRule } from "../../shared/house-style.ts";
import type { ArchiveHit, ArchiveStretch } from "../../shared/language-desk.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { readArticle } from "../articles/read-article.ts";
import type { ReadableDatabase } from "../db/readable.ts";

/** How long one stretch may keep the library's thread, in milliseconds: a save that comes meanwhile waits no longer. */
const LONGEST = 30;
/** How many hits one stretch shows in full. */
const MOST_SHOWN = 50;
/** Characters of text shown before and after a hit. */
const SURROUNDINGS = 40;

const NextSchema = z.object({ number: z.int(), id: z.string() });

/**
 * Looks for a rule in the articles numbered above `from`, oldest first, for a moment; the trash is left out. A rule that is switched
 * off is tried all the same. Fails where its pattern cannot run.
 */
export function tryHouseRule(database: ReadableDatabase, rule: HouseStyleRule, from: number): Result<ArchiveStretch> {
  const compiled = compileRule({ ...rule, enabled: true });
  if (!compiled.ok) return compiled;
  const following = database.prepare(
    "SELECT number, id FROM articles WHERE number > ? AND trashed_at IS NULL ORDER BY number LIMIT 1",
  );
  const end = performance.now() + LONGEST;
  const stretch: ArchiveStretch = { hits: [], count: 0, looked: 0, total: articlesIn(database), next: from };
  while (stretch.next !== null && (stretch.looked === 0 || performance.now() < end)) {
    const row = following.get(stretch.next);
    const article = row === undefined ? undefined : NextSchema.parse(row);
    stretch.next = article?.number ?? null;
    if (article === undefined) break;
    const hits = hitsIn(database, article.id, compiled.value);
    stretch.looked += 1;
    stretch.count += hits.length;
    stretch.hits.push(...hits.slice(0, MOST_SHOWN - stretch.hits.length));
  }
  return succeed(stretch);
}

function hitsIn(database: ReadableDatabase, id: string, rule: CompiledRule): ArchiveHit[] {
  const article = readArticle(database, id);
  if (!article.ok) return [];
  return blocksOf(article.value).flatMap((block) =>
    applyRules(block, [rule]).map((finding) => hitOf(article.value, block, finding)),
  );
}

function blocksOf({ metadata, body }: Article): TextBlock[] {
  const restored = restoreBody(body);
  return [...headBlocks(metadata), ...(restored.ok ? bodyBlocks(restored.value, metadata.language) : [])];
}

function hitOf({ id, metadata }: Article, block: TextBlock, finding: Finding): ArchiveHit {
  const { start, end, suggestions } = finding;
  return {
    articleId: id,
    headline: metadata.headline,
    before: block.text.slice(Math.max(0, start - SURROUNDINGS), start),
    found: foundText(finding, block),
    after: block.text.slice(end, end + SURROUNDINGS),
    suggestion: suggestions[0] ?? null,
  };
}

function articlesIn(database: ReadableDatabase): number {
  const row = database.prepare("SELECT count(*) AS amount FROM articles WHERE trashed_at IS NULL").get();
  return z.object({ amount: z.int() }).parse(row).amount;
}

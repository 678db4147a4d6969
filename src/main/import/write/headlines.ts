import { z } from "zod";
import { serialiseBody } from "../../../document/body.ts";
import type { Block } from "../../../document/nodes/block.ts";
import { bodyOfBlocks } from "../../../intake/sources/fit/fit-article.ts";
import { restoreBody } from "../../../document/restore.ts";
import type { LinkTarget } from "../../../shared/article/links.ts";
import { headlineOrder } from "../../articles/headline-order.ts";
import { prepared } from "../../db/prepared.ts";
import type { ReadableDatabase } from "../../db/readable.ts";
import type { StagedArticle, StagedLink } from "../tray/staged-article.ts";

const RowSchema = z.object({ id: z.string(), headline: z.string() });

/** The article with a headline, case, accents and opening punctuation aside; undefined without one. */
export function articleByHeadline(database: ReadableDatabase, headline: string): LinkTarget | undefined {
  const order = headlineOrder(headline);
  if (order === "") return undefined;
  const row = prepared(
    database,
    "SELECT id, headline FROM articles WHERE headline_order = ? AND trashed_at IS NULL ORDER BY number DESC LIMIT 1",
  ).get(order);
  if (row === undefined) return undefined;
  const found = RowSchema.parse(row);
  return { kind: "article", articleId: found.id, headline: found.headline };
}

/** Links whose targets are known: by their address, or found by their headline. */
export function resolveLinks(database: ReadableDatabase, links: readonly StagedLink[]): LinkTarget[] {
  return links.flatMap((link) => {
    if (link.kind !== "headline") return [link];
    return articleByHeadline(database, link.headline) ?? [];
  });
}

/** The body with its "Also read: headline" lines made links, as far as the library has articles of those headlines. */
export function resolvePointers(
  database: ReadableDatabase,
  body: string,
  pointers: StagedArticle["pointers"],
): { body: string; open: StagedArticle["pointers"] } {
  const targets = pointers.map((pointer) => ({ pointer, target: articleByHeadline(database, pointer.headline) }));
  const open = targets.filter(({ target }) => target === undefined).map(({ pointer }) => pointer);
  if (open.length === pointers.length) return { body, open };
  const restored = restoreBody(body);
  if (!restored.ok) return { body, open };
  const blocks = restored.value.root.children.map((block, place): Block => {
    const target = targets.find(({ pointer }) => pointer.place === place)?.target;
    return target === undefined ? block : { type: "also-read", target };
  });
  const linked = bodyOfBlocks(blocks);
  return linked.ok ? { body: serialiseBody(linked.value), open } : { body, open: pointers };
}

import type { LinkTarget } from "../shared/article/links.ts";
import type { Body } from "./body.ts";

/** Another article's "Also read" line, or any link to it: where it is to point now; null where it is to go. */
export type Repointed = Extract<LinkTarget, { kind: "article" }> | null;

/** A body whose "Also read" lines to one article point somewhere else, or are gone. The same body if there are none. */
export function repointBody(body: Body, articleId: string, to: Repointed): Body {
  const children = body.root.children.flatMap((block) => {
    if (block.type !== "also-read" || block.target?.kind !== "article") return [block];
    if (block.target.articleId !== articleId) return [block];
    return to === null ? [] : [{ ...block, target: to }];
  });
  return { root: { ...body.root, children } };
}

/** Links of which those to one article point somewhere else, or are gone; none twice. */
export function repointLinks(links: readonly LinkTarget[], articleId: string, to: Repointed): LinkTarget[] {
  const isOld = (link: LinkTarget): boolean => link.kind === "article" && link.articleId === articleId;
  const isNew = (link: LinkTarget): boolean => link.kind === "article" && link.articleId === to?.articleId;
  const isThere = links.some((link) => isNew(link) && !isOld(link));
  return links.flatMap((link) => {
    if (!isOld(link)) return [link];
    return to === null || isThere ? [] : [to];
  });
}

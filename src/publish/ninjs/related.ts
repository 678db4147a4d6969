import type { Block } from "../../document/nodes/block.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import { articleUri } from "../article-address.ts";
import { targetLinks } from "../page/links.ts";
import type { PageContext } from "../page/page-context.ts";
import { singleLine } from "../text/single-line.ts";
import { filled, type NinjsAssociation, textsOf } from "./item.ts";

/** The related links and "Also read" lines as items, each once: articles of the library by their lasting name. */
export function relatedItems(context: PageContext): NinjsAssociation[] {
  const { article, body } = context.dossier;
  const targets = [...article.metadata.relatedLinks, ...body.root.children.flatMap(alsoReadTarget)];
  const items = targets.flatMap((target) => relatedItem(target, context));
  return items.filter(({ uri }, index) => items.findIndex((other) => other.uri === uri) === index);
}

function alsoReadTarget(block: Block): LinkTarget[] {
  return block.type === "also-read" && block.target !== null ? [block.target] : [];
}

function relatedItem(target: LinkTarget, context: PageContext): NinjsAssociation[] {
  return targetLinks([target], context).map(({ label, address }) => {
    const headline = singleLine(label);
    return {
      name: headline || address,
      rel: "related",
      uri: target.kind === "article" ? articleUri(target.articleId) : address,
      type: "text",
      headlines: filled(textsOf("main", headline)),
      renditions: [{ name: "web", href: address, contentType: "text/html" }],
    };
  });
}

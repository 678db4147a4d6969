import { attribute, type ElementNode, textOf, type TreeNode } from "../../tree/node.ts";
import { elementsIn } from "../../tree/walk.ts";
import type { IncomingLink } from "../incoming.ts";
import { markOf } from "../page-text/marks.ts";

/** What stands within the element of an article and is no part of its text, by what its classes call it. */
const AROUND =
  /(?:^|[-_ ])(?:nav|navbar|menu|breadcrumbs?|share|sharing|sharedaddy|social|addtoany|newsletter|subscribe|subscription|promo|promotion|advert|advertisement|ads?|adsbygoogle|sponsor|banner|cookie|consent|comments?|respond|related|recommended|recommendations|read-next|more-stories|most-popular|most-read|popular|trending|tags?|taglist|post-tags|author-box|author-bio|about-author|post-author|byline|post-meta|entry-meta|entry-footer|pagination|paywall|sidebar|widget|toc|skip-link|screen-reader-text|visually-hidden|sr-only|print-only|popup|modal)(?:$|[-_ ])/i;
const NEVER = new Set(
  "script style noscript template form button nav footer aside input select textarea svg dialog".split(" "),
);
const BODY =
  /(?:^|[-_ ])(?:article-?body|entry-content|post-content|article-?content|story-?body|story-?content|td-post-content|article__body|post-body|content-body|body-content|articletext|article-text)(?:$|[-_ ])/i;

/** The names that an element bears: its classes and identifier. */
export function namesOf(node: ElementNode): string {
  return `${attribute(node, "class")} ${attribute(node, "id")}`.trim();
}

/** Whether an element is no part of the text: menus, promotions, boxes. */
export function isAround(node: ElementNode): boolean {
  if (NEVER.has(node.name) || attribute(node, "hidden") !== "" || attribute(node, "aria-hidden") === "true")
    return true;
  const role = attribute(node, "role");
  if (role === "navigation" || role === "complementary" || role === "contentinfo" || role === "search") return true;
  return AROUND.test(namesOf(node)) && !["body", "html", "article", "main"].includes(node.name);
}

/** The element that holds the text of the article: the one that says so, else the one with the most text in paragraphs. */
export function findBody(root: ElementNode): ElementNode {
  const all = [...contentIn(root)];
  const named = all.filter((node) => attribute(node, "itemprop") === "articleBody" || BODY.test(namesOf(node)));
  const candidates = named.some((node) => weightOf(node, 2) > 200) ? named : all;
  let best: ElementNode | undefined;
  let most = 0;
  for (const node of candidates) {
    const weight = weightOf(node, named.length > 0 && candidates === named ? 4 : 1);
    if (weight > most) [best, most] = [node, weight];
  }
  return best ?? all.find(({ name }) => name === "article" || name === "main") ?? root;
}

/** The elements below a node but for those that stand around the text. */
function* contentIn(node: ElementNode): Generator<ElementNode> {
  for (const child of node.children) {
    if (child.kind !== "element" || isAround(child)) continue;
    yield child;
    yield* contentIn(child);
  }
}

/** How much text stands in the paragraphs of an element, down to `depth` levels, less what is in links. */
function weightOf(node: ElementNode, depth: number): number {
  let weight = 0;
  for (const child of node.children) {
    if (child.kind !== "element" || isAround(child)) continue;
    if (child.name === "p" || child.name === "blockquote") weight += textOf(child).length - 2 * linkTextOf(child);
    else if (depth > 1) weight += weightOf(child, depth - 1);
  }
  return weight;
}

function linkTextOf(node: ElementNode): number {
  return [...elementsIn(node)].filter(({ name }) => name === "a").reduce((sum, link) => sum + textOf(link).length, 0);
}

/** The text of a body alone: a copy without what stands around it. `onDropped` is told of what is left out. */
export function withoutSurroundings(
  node: ElementNode,
  headline: string,
  onDropped: (node: ElementNode) => void,
): TreeNode[] {
  return node.children.flatMap((child): TreeNode[] => {
    if (child.kind !== "element") return [child];
    const isHeadline = child.name === "h1" || (/^h[1-3]$/.test(child.name) && plainText(child) === headline);
    if (isHeadline) return [];
    if (isAround(child) || (isShort(child) && markOf(plainText(child)) === "noise")) {
      onDropped(child);
      return [];
    }
    return [{ ...child, children: withoutSurroundings(child, headline, onDropped) }];
  });
}

function isShort(node: ElementNode): boolean {
  return textOf(node).length < 60 && ![...elementsIn(node)].some(({ name }) => name === "img");
}

/** The words of an element on one line. */
export function plainText(node: ElementNode): string {
  return wordsOf(node).replace(/\s+/g, " ").trim();
}

function wordsOf(node: TreeNode): string {
  if (node.kind === "text") return node.text;
  if (node.kind === "comment" || node.name === "script" || node.name === "style") return "";
  const words = node.children.map(wordsOf).join("");
  return /^(?:p|div|li|h[1-6]|br|td|section)$/.test(node.name) ? ` ${words} ` : words;
}

/** The first element whose names, or the properties it states, match. */
export function findNamed(root: ElementNode, pattern: RegExp): ElementNode | undefined {
  for (const node of elementsIn(root)) {
    const stated = `${namesOf(node)} ${attribute(node, "itemprop")} ${attribute(node, "rel")}`;
    if (pattern.test(stated) && plainText(node) !== "") return node;
  }
  return undefined;
}

/** The links of a list of articles, each once, with addresses as they stand on the site. */
export function linksIn(node: ElementNode | undefined, base: string): IncomingLink[] {
  if (node === undefined) return [];
  const links = [...elementsIn(node)]
    .filter(({ name }) => name === "a")
    .map((link) => ({
      headline: plainText(link),
      address: URL.parse(attribute(link, "href"), base || undefined)?.href ?? "",
    }))
    .filter(({ headline }) => headline.length > 12);
  return links.filter(({ headline }, index) => links.findIndex((other) => other.headline === headline) === index);
}

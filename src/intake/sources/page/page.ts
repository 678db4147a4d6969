import { type Result, succeed } from "../../../shared/result.ts";
import { attribute, type ElementNode, type TreeNode } from "../../tree/node.ts";
import { parseSource } from "../../tree/parse.ts";
import { elementsIn } from "../../tree/walk.ts";
import { bodyOfHtml, type HtmlBody } from "../html-body.ts";
import {
  dropped,
  guessed,
  type IncomingArticle,
  type IncomingAuthor,
  namedAuthor,
  type Note,
  NOTHING_KNOWN,
  warning,
} from "../incoming.ts";
import { afterBy } from "../page-text/marks.ts";
import { isInShare, type Reading, type Source } from "../source.ts";
import { instantOf } from "../text/dates.ts";
import { nameOf } from "../text/file-name.ts";
import { languageOf } from "../text/language.ts";
import { readMeta } from "./meta.ts";
import { serialise } from "./serialise.ts";
import { readStructuredData } from "./structured-data.ts";
import { findBody, findNamed, linksIn, plainText, withoutSurroundings } from "./structure.ts";

/** The page of an article, saved as HTML. */
export const page: Source = {
  name: "page",
  label: "a saved web page",
  recognise: ({ path, text }) =>
    text !== undefined &&
    (/<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(text.slice(0, 5000)) ||
      (/\.x?html?$/i.test(path) && /<(?:p|div|h[1-6]|article)\b/i.test(text))),
  *read({ path, text = "" }, { language, share }): Iterable<Reading> {
    if (isInShare(0, share)) yield { kind: "article", place: 0, article: readPage(text, path, language) };
  },
};

/** Finds the article in a page: what it says of itself first, then how it is built. */
export function readPage(html: string, path: string, fallbackLanguage: string): Result<IncomingArticle> {
  const { root } = parseSource(html);
  const meta = readMeta(root);
  const known = { ...NOTHING_KNOWN, key: "", ...stated(meta), ...stated(readStructuredData(root)) };
  const notes: Note[] = [];
  const headline = headlineOf(root, known.headline, meta.siteName) || nameOf(path);
  if (headline === nameOf(path)) notes.push(guessed("The headline, from the file’s name"));
  const deck = findNamed(root, STANDFIRST);
  const standfirst = (deck === undefined ? "" : plainText(deck)) || known.standfirst;
  const text = textOfPage(root, headline, deck, known.language || fallbackLanguage);
  if (!text.ok) return text;
  const publishedAt = instantOf(known.publishedAt ?? "") ?? timeIn(root);
  return succeed({
    ...known,
    headline,
    standfirst: standfirst === headline ? "" : standfirst,
    authors: authorsOf(root, known.authors),
    categories: known.categories.length > 0 ? known.categories : breadcrumbOf(root, headline),
    tags: known.tags.length > 0 ? known.tags : linksIn(findNamed(root, TAGS), known.key).map((link) => link.headline),
    language: known.language || text.value.language || fallbackLanguage,
    status: publishedAt === null ? null : "published",
    publishedAt,
    relatedLinks: linksIn(findNamed(root, RELATED), known.key).slice(0, 20),
    mostPopular: linksIn(findNamed(root, MOST_POPULAR), known.key).slice(0, 20),
    body: text.value.body,
    notes: [...notes, ...text.value.notes],
  });
}

function textOfPage(
  root: ElementNode,
  headline: string,
  deck: ElementNode | undefined,
  fallbackLanguage: string,
): Result<HtmlBody & { readonly language: string | undefined }> {
  const node = findBody(root);
  const around: ElementNode[] = [];
  const children = withoutSurroundings(node, headline, (part) => around.push(part));
  const language = languageOf(plainText(node));
  const body = bodyOfHtml(serialise(withoutNode(children, deck)), language ?? fallbackLanguage);
  if (!body.ok) return body;
  const notes = [...body.value.notes];
  if (around.length > 0)
    notes.unshift(dropped(`What stands around the text: ${around.length} parts, such as menus and promotions`));
  if (body.value.body.blocks.length === 0)
    notes.push(warning("Nothing that looks like the text of an article was found."));
  return succeed({ body: body.value.body, notes, language });
}

/** The headline as the page shows it, else as it states it. */
function headlineOf(root: ElementNode, known: string, siteName: string): string {
  const heading = [...elementsIn(root)].find(({ name }) => name === "h1");
  const title = heading === undefined ? "" : plainText(heading);
  return title !== "" && title !== siteName ? title : known;
}

function timeIn(root: ElementNode): string | null {
  const time = [...elementsIn(root)].find((node) => node.name === "time" && attribute(node, "datetime") !== "");
  return time === undefined ? null : instantOf(attribute(time, "datetime"));
}

const STANDFIRST =
  /(?:^|[-_ ])(?:standfirst|dek|deck|subtitle|sub-title|subheadline|sub-headline|article-summary|entry-summary|post-excerpt|article-intro|lede)(?:$|[-_ ])/i;
const BYLINE = /(?:^|[-_ ])(?:author|byline|author-name|post-author|entry-author)(?:$|[-_ ])/i;
const AUTHOR_BOX = /(?:^|[-_ ])(?:author-box|author-bio|about-author|author-description|author-info|bio)(?:$|[-_ ])/i;
const RELATED = /(?:^|[-_ ])(?:related|related-posts|related-articles|read-next|more-stories|recommended)(?:$|[-_ ])/i;
const MOST_POPULAR = /(?:^|[-_ ])(?:most-popular|most-read|popular-posts|trending|popular)(?:$|[-_ ])/i;
const TAGS = /(?:^|[-_ ])(?:tags|tag-list|post-tags|article-tags)(?:$|[-_ ])/i;
const BREADCRUMB = /(?:^|[-_ ])(?:breadcrumbs?|breadcrumb-list)(?:$|[-_ ])/i;

/** What of it says something. */
function stated(article: Partial<IncomingArticle>): Partial<IncomingArticle> {
  return Object.fromEntries(
    Object.entries(article).filter(
      ([, value]) => value !== "" && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function authorsOf(root: ElementNode, known: readonly IncomingAuthor[]): IncomingAuthor[] {
  const byline = findNamed(root, BYLINE);
  const words = byline === undefined ? "" : plainText(byline);
  const name = afterBy(words) ?? words;
  const named = known.length > 0 ? known : name === "" || name.length > 80 ? [] : [namedAuthor(name)];
  const box = findNamed(root, AUTHOR_BOX);
  const bio = box === undefined ? "" : plainText(box);
  return named.map((author) => {
    const about = bio.startsWith(author.name) ? bio.slice(author.name.length).trim() : bio;
    return named.length === 1 && author.bio === "" && about.length > 20 ? { ...author, bio: about } : author;
  });
}

function breadcrumbOf(root: ElementNode, headline: string): string[] {
  const trail = findNamed(root, BREADCRUMB);
  if (trail === undefined) return [];
  const names = [...elementsIn(trail)].filter(({ name }) => name === "a").map(plainText);
  return names.filter((name, index) => index > 0 && name !== "" && name !== headline);
}

function withoutNode(nodes: readonly TreeNode[], unwanted: ElementNode | undefined): TreeNode[] {
  if (unwanted === undefined) return [...nodes];
  const words = plainText(unwanted);
  return nodes.flatMap((node): TreeNode[] => {
    if (node.kind !== "element") return [node];
    if (node.attributes === unwanted.attributes && plainText(node) === words) return [];
    return [{ ...node, children: withoutNode(node.children, unwanted) }];
  });
}

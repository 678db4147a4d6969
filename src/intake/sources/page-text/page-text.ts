import { publishableAddress } from "../../../shared/address.ts";
import type { LabelledLink } from "../../../shared/author.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { bodyOfHtml } from "../html-body.ts";
import {
  dropped,
  guessed,
  type IncomingArticle,
  type IncomingAuthor,
  namedAuthor,
  type Note,
  NOTHING_KNOWN,
} from "../incoming.ts";
import { isInShare, type Reading, type Source } from "../source.ts";
import { languageOf } from "../text/language.ts";
import { findDateline } from "../text/dateline.ts";
import { afterAlsoRead } from "../text/also-read-line.ts";
import { htmlOfLines } from "./body-html.ts";
import { divide, type PageParts } from "./parts.ts";

/** Plain text: what was copied off a page with all that stood around the article, or an article alone. */
export const pageText: Source = {
  name: "text",
  label: "plain text",
  recognise: ({ path, text }) => text !== undefined && /\.(?:txt|text)$/i.test(path) && text.trim() !== "",
  *read({ text = "" }, { language, share }): Iterable<Reading> {
    if (isInShare(0, share)) yield { kind: "article", place: 0, article: readPageText(text, language) };
  },
};

/** Takes the text of a page apart. Fails with `invalid-input` where there is no text. */
export function readPageText(text: string, fallbackLanguage: string): Result<IncomingArticle> {
  const parts = divide(text);
  const { top, body: lines, author, tags } = parts;
  if (top.headline === "") return fail(empty);
  const language = languageOf(lines.join(" ")) ?? fallbackLanguage;
  const body = bodyOfHtml(htmlOfLines(lines), language);
  if (!body.ok) return body;
  const { links, unusable } = linksIn(parts.follow);
  return succeed({
    ...NOTHING_KNOWN,
    key: "",
    headline: top.headline,
    standfirst: parts.standfirst,
    authors: authorsOf(parts),
    categories: top.categories,
    tags,
    language,
    publishedAt: parts.date,
    relatedLinks: parts.related.map((headline) => ({ headline, address: "" })),
    mostPopular: parts.mostPopular.map((headline) => ({ headline, address: "" })),
    socialLinks: links,
    body: body.value.body,
    notes: [...notesOn(parts, author !== undefined), ...unusable, ...body.value.notes],
  });
}

/** Whether a text looks like the whole of an article page rather than a passage of one. */
export function isWholePage(text: string): boolean {
  if (text.length < 400 || text.length > 400_000) return false;
  const { top, body, author, follow, mostPopular, related, names } = divide(text);
  const signs = [
    top.hasBreadcrumb,
    top.hasBreadcrumb && top.categories.length > 0,
    top.isRepeated,
    body.slice(0, 3).some((line) => findDateline(line) !== undefined),
    body.some((line) => afterAlsoRead(line) !== undefined),
    author !== undefined,
    names !== "",
    follow.length > 0,
    mostPopular.length + related.length > 1,
  ];
  return body.length > 2 && signs.filter(Boolean).length >= 3;
}

function authorsOf({ author, names }: PageParts): IncomingAuthor[] {
  const list = names
    .split(/\s*(?:,|،|;|\sand\s|\set\s|\sy\s|\sund\s|\sو(?=\S)|\sاور\s|&)\s*/u)
    .filter((name) => name !== "");
  if (author === undefined) return list.map(namedAuthor);
  const described: IncomingAuthor = { name: author.name, role: "", bio: author.bio, links: [] };
  return [described, ...list.filter((name) => name.toLowerCase() !== author.name.toLowerCase()).map(namedAuthor)];
}

function linksIn(lines: readonly string[]): { links: LabelledLink[]; unusable: Note[] } {
  const links: LabelledLink[] = [];
  const names: string[] = [];
  for (const line of lines) {
    const address = publishableAddress(/https?:\/\/\S+/.exec(line)?.[0] ?? "");
    const label = line
      .replace(/https?:\/\/\S+/, "")
      .replace(/[\s:–-]+$/u, "")
      .trim();
    if (address === undefined) names.push(line);
    else
      links.push({
        label: (label || (URL.parse(address)?.hostname ?? "")).replace(/^www\./, "").slice(0, 100),
        address,
      });
  }
  const unusable =
    names.length === 0 ? [] : [dropped(`“Follow us” without addresses: ${names.join(", ").slice(0, 300)}`)];
  return { links, unusable };
}

function notesOn({ top, date, standfirst, noise, mostPopular, related }: PageParts, hasAuthor: boolean): Note[] {
  const found = [
    top.categories.length > 0 ? "the category from the breadcrumb" : "",
    top.isRepeated ? "the headline, which stood there twice" : "the headline, from the first line",
    standfirst === "" ? "" : "the standfirst",
    date === null ? "" : "the day of publication",
    hasAuthor ? "the author and what is said of them, from the end" : "",
    related.length > 0 ? `${related.length} related` : "",
    mostPopular.length > 0 ? `${mostPopular.length} most popular` : "",
  ].filter((part) => part !== "");
  const notes = [guessed(`Recognised: ${found.join("; ")}`)];
  if (noise.length > 0) notes.push(dropped(`Buttons and the like: ${[...new Set(noise)].join(", ").slice(0, 400)}`));
  return notes;
}

const empty = {
  code: "invalid-input",
  message: "There is no text here.",
  mend: "Leave the file out.",
} as const;

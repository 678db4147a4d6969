import { StatusSchema, type Status } from "../../../shared/article/status.ts";
import { pictureBeside } from "../html-body.ts";
import {
  dropped,
  type IncomingArticle,
  type IncomingAuthor,
  type IncomingLink,
  type IncomingPicture,
  type Note,
} from "../incoming.ts";
import { dayOf, instantOf } from "../text/dates.ts";
import { type Fields, fieldsOf, firstText, listOf, textOf, textsOf } from "../values.ts";

const KNOWN = new Set(
  `title headline kicker eyebrow subtitle standfirst dek description excerpt summary slug date published pubdate publishdate
  published_at lastmod updated modified updated_at created created_at draft status author authors byline byline_note dateline
  place agency categories category section tags keywords topics image cover featured_image thumbnail hero related language
  lang locale direction canonical permalink url link layout type weight`.split(/\s+/),
);

/** What front matter says of an article, under the names that site generators and Dateline itself use. */
export function articleOfFields(given: Fields): Partial<IncomingArticle> {
  const fields = lowerCased(given);
  const dateline = fieldsOf(fields["dateline"]);
  const published = firstText(fields, "date", "published_at", "pubdate", "publishdate", "published");
  return {
    headline: firstText(fields, "title", "headline"),
    kicker: firstText(fields, "kicker", "eyebrow"),
    standfirst: firstText(fields, "standfirst", "dek", "subtitle", "description", "excerpt", "summary"),
    slug: firstText(fields, "slug"),
    dateline: {
      place: firstText(dateline, "place") || firstText(fields, "place"),
      date: dayOf(firstText(dateline, "date")),
      agency: firstText(dateline, "agency") || firstText(fields, "agency"),
    },
    authors: authorsOf(fields["authors"] ?? fields["author"] ?? fields["byline"]),
    bylineNote: firstText(fields, "byline_note"),
    categories: categoriesOf(fields["categories"] ?? fields["category"] ?? fields["section"]),
    tags: textsOf(fields["tags"] ?? fields["keywords"] ?? fields["topics"]),
    leadPicture: pictureOf(
      fields["image"] ?? fields["cover"] ?? fields["featured_image"] ?? fields["hero"] ?? fields["thumbnail"],
    ),
    relatedLinks: listOf(fields["related"])
      .map(linkOf)
      .filter(({ headline, address }) => headline + address !== ""),
    language: firstText(fields, "language", "lang", "locale"),
    status: statusOf(fields),
    publishedAt: instantOf(published),
    createdAt: instantOf(firstText(fields, "created_at", "created")),
    updatedAt: instantOf(firstText(fields, "lastmod", "updated_at", "updated", "modified")),
    notes: notesOn(fields),
  };
}

/** What the article is called at every import: its address on the site where it says one. */
export function keyOfFields(fields: Fields): string {
  return firstText(lowerCased(fields), "canonical", "permalink", "url", "link");
}

function lowerCased(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
}

function authorsOf(value: unknown): IncomingAuthor[] {
  const one = typeof value === "string" ? value.split(/\s*(?:,|;|\sand\s|\s&\s)\s*/) : listOf(value);
  return one
    .map((author): IncomingAuthor => {
      const fields = fieldsOf(author);
      const name = textOf(author) || firstText(fields, "name", "title");
      return { name, role: firstText(fields, "role", "job"), bio: firstText(fields, "bio", "description"), links: [] };
    })
    .filter(({ name }) => name !== "");
}

/** One path: "News/Europe", or a list from the top down. */
function categoriesOf(value: unknown): string[] {
  const names = typeof value === "string" ? value.split(/\s*[/>›]\s*/u) : listOf(value).map(textOf);
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

function pictureOf(value: unknown): IncomingPicture | null {
  const fields = fieldsOf(value);
  const address = textOf(value) || firstText(fields, "src", "url", "path", "image");
  const source = address === "" ? undefined : pictureBeside(address);
  if (source === undefined) return null;
  return {
    source,
    alt: firstText(fields, "alt"),
    caption: firstText(fields, "caption", "title"),
    credit: firstText(fields, "credit"),
    licence: firstText(fields, "licence", "license"),
  };
}

function linkOf(value: unknown): IncomingLink {
  const fields = fieldsOf(value);
  const plain = textOf(value);
  if (/^https?:/i.test(plain)) return { headline: "", address: plain };
  return {
    headline: plain || firstText(fields, "title", "headline", "name"),
    address: firstText(fields, "address", "url", "link"),
  };
}

function statusOf(fields: Fields): Status | null {
  const named = StatusSchema.safeParse(firstText(fields, "status").toLowerCase());
  if (named.success) return named.data;
  if (fields["draft"] === true || fields["published"] === false) return "draft";
  if (fields["draft"] === false || fields["published"] === true) return "published";
  return instantOf(firstText(fields, "date", "published_at", "published")) === null ? null : "published";
}

function notesOn(fields: Fields): Note[] {
  const unknown = Object.keys(fields).filter((name) => !KNOWN.has(name));
  return unknown.length === 0
    ? []
    : [dropped(`Fields that Dateline has no place for: ${unknown.slice(0, 20).join(", ")}`)];
}

import type { Status } from "../../../shared/article/status.ts";
import { type Result, succeed } from "../../../shared/result.ts";
import { bodyOfHtml } from "../html-body.ts";
import {
  dropped,
  guessed,
  type IncomingArticle,
  type IncomingPicture,
  namedAuthor,
  type Note,
  NOTHING_KNOWN,
} from "../incoming.ts";
import { plainOfHtml } from "../text/plain-of-html.ts";
import { childrenOf, textIn, xmlText, type XmlElement, childOf } from "../xml/xml.ts";
import { autoParagraphs } from "./auto-paragraphs.ts";
import type { Channel } from "./channel.ts";
import { withFootnotes } from "./footnotes.ts";
import { withoutShortcodes } from "./shortcodes.ts";

const STATUSES: Readonly<Record<string, Status>> = {
  publish: "published",
  future: "ready",
  pending: "in-edit",
  draft: "draft",
  "auto-draft": "draft",
  private: "draft",
};

/** An article of a WordPress export. */
export function readPost(item: XmlElement, channel: Channel, fallbackLanguage: string): Result<IncomingArticle> {
  const notes: Note[] = [];
  const language = channel.language || fallbackLanguage;
  const raw = xmlText(childOf(item, "content:encoded")).replace(
    /<!--\s*(?:\/?wp:[\s\S]*?|more[\s\S]*?|nextpage)-->/g,
    "",
  );
  const { text, dropped: codes } = withoutShortcodes(raw);
  if (codes.length > 0) notes.push(dropped(`Shortcodes: ${codes.slice(0, 20).join(", ")}`));
  const body = bodyOfHtml(withFootnotes(uploadsBeside(autoParagraphs(text)), item), language);
  if (!body.ok) return body;
  const comments = childrenOf(item, "wp:comment").length;
  if (comments > 0) notes.push(dropped(comments === 1 ? "1 reader’s comment" : `${comments} readers’ comments`));
  const status = STATUSES[textIn(item, "wp:status")] ?? "draft";
  const [category, others] = categoriesOf(item, channel);
  if (others.length > 0) notes.push(guessed(`Further categories, as tags: ${others.join(", ")}`));
  const creator = textIn(item, "dc:creator");
  const createdAt = localTime(textIn(item, "wp:post_date"), textIn(item, "wp:post_date_gmt"));
  return succeed({
    ...NOTHING_KNOWN,
    key: textIn(item, "link") || textIn(item, "guid"),
    headline: plainOfHtml(textIn(item, "title")),
    standfirst: plainOfHtml(textIn(item, "excerpt:encoded")),
    slug: textIn(item, "wp:post_name"),
    authors: creator === "" ? [] : [channel.authors.get(creator) ?? namedAuthor(creator)],
    categories: category,
    tags: [...tagsOf(item), ...others],
    leadPicture: leadPictureOf(item, channel),
    language,
    status,
    publishedAt: status === "published" ? createdAt || textIn(item, "pubDate") : null,
    createdAt,
    updatedAt: localTime(textIn(item, "wp:post_modified"), textIn(item, "wp:post_modified_gmt")),
    body: body.value.body,
    notes: [...notes, ...body.value.notes],
  });
}

/** The path of the deepest category, and the names of the others. */
function categoriesOf(item: XmlElement, { categories }: Channel): [readonly string[], string[]] {
  const paths = childrenOf(item, "category")
    .filter(({ attributes }) => attributes["domain"] === "category" && attributes["nicename"] !== "uncategorized")
    .map((category) => categories.get(attributes(category, "nicename")) ?? [xmlText(category).trim()]);
  const [deepest = [], ...others] = paths.toSorted((one, other) => other.length - one.length);
  return [deepest, others.flatMap((path) => path.at(-1) ?? []).filter((name) => !deepest.includes(name))];
}

function attributes(element: XmlElement, name: string): string {
  return element.attributes[name] ?? "";
}

function tagsOf(item: XmlElement): string[] {
  return childrenOf(item, "category")
    .filter((category) => attributes(category, "domain") === "post_tag")
    .map((category) => xmlText(category).trim());
}

function leadPictureOf(item: XmlElement, { attachments }: Channel): IncomingPicture | null {
  const number = childrenOf(item, "wp:postmeta").find((meta) => textIn(meta, "wp:meta_key") === "_thumbnail_id");
  const address = attachments.get(textIn(number, "wp:meta_value"));
  const path = address === undefined ? undefined : uploadPath(address);
  return path === undefined ? null : { source: { kind: "file", path }, alt: "", caption: "", credit: "" };
}

const UPLOAD = /^https?:\/\/[^/\s]+(?:\/[^/\s]+)*?\/(wp-content\/uploads\/[^?#\s]+)/i;

/** Where an uploaded file lies in a copy of the site's folder; undefined for what is none. */
function uploadPath(address: string): string | undefined {
  return UPLOAD.exec(address)?.[1];
}

// A copy of the uploads may lie beside the export; what is not there is told as missing.
function uploadsBeside(html: string): string {
  return html.replace(/(<img\b[^>]*?\ssrc=["'])([^"']+)/gi, (whole, start: string, address: string) => {
    const path = uploadPath(address);
    return path === undefined ? whole : `${start}${path}`;
  });
}

/** A time of the site with its offset, which the export tells only by giving the time twice. */
function localTime(local: string, universal: string): string | null {
  const [here, there] = [local, universal].map((time) => Date.parse(`${time.replace(" ", "T")}Z`));
  if (here === undefined || Number.isNaN(here) || local.startsWith("0000")) return null;
  if (there === undefined || Number.isNaN(there) || universal.startsWith("0000")) return `${local.replace(" ", "T")}Z`;
  const minutes = Math.round((here - there) / 60_000);
  if (Math.abs(minutes) >= 24 * 60) return `${universal.replace(" ", "T")}Z`;
  if (minutes === 0) return `${local.replace(" ", "T")}Z`;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${local.replace(" ", "T")}${minutes < 0 ? "-" : "+"}${hours}:${rest}`;
}

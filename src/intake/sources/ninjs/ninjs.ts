import { parseJson } from "../../../shared/json.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { bodyOfHtml, pictureBeside } from "../html-body.ts";
import {
  dropped,
  type IncomingArticle,
  type IncomingAuthor,
  type IncomingLink,
  type IncomingPicture,
  type Note,
  NOTHING_KNOWN,
} from "../incoming.ts";
import { isInShare, type Reading, type Source } from "../source.ts";
import { languageOf } from "../text/language.ts";
import { type Fields, fieldsOf, firstText, listOf, textOf } from "../values.ts";

/** IPTC's ninjs, versions 1 to 3: one item, or a list of them. */
export const ninjs: Source = {
  name: "ninjs",
  label: "ninjs",
  recognise: ({ text }) =>
    text !== undefined &&
    /^\s*[{[]/.test(text) &&
    /"uri"\s*:/.test(text.slice(0, 200_000)) &&
    /"(?:body_html|body_text|body_xhtml|bodies|versioncreated|headlines|standard)"\s*:/i.test(text.slice(0, 200_000)),
  *read({ text = "" }, { language, share }): Iterable<Reading> {
    const json = parseJson(text);
    if (!json.ok) {
      if (isInShare(0, share))
        yield { kind: "article", place: 0, article: fail({ ...json.error, mend: "Ask for the item again." }) };
      return;
    }
    const items = listOf(lowerCased(json.value, 0));
    for (const [place, item] of items.entries()) {
      if (isInShare(place, share)) yield { kind: "article", place, article: readItem(fieldsOf(item), language) };
    }
  },
};

/** A value with all names in lower case: version 3 writes `contentType` where the others have `contenttype`. */
function lowerCased(value: unknown, depth: number): unknown {
  if (depth > 20) return undefined;
  if (Array.isArray(value)) return value.map((one) => lowerCased(one, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name.toLowerCase(), lowerCased(one, depth + 1)]),
  );
}

function readItem(item: Fields, fallbackLanguage: string): Result<IncomingArticle> {
  const html = bodyIn(item);
  const headline =
    roled(item["headlines"], "main", "headline") || firstText(item, "headline", "title", "name", "slugline");
  if (html === "" && headline === "") return fail(noArticle);
  const language = firstText(item, "language") || languageOf(html) || fallbackLanguage;
  const body = bodyOfHtml(html, language);
  if (!body.ok) return body;
  const subjects = listOf(item["subjects"] ?? item["subject"]).map(fieldsOf);
  const [lead, notes] = leadIn(item);
  const isWithdrawn = ["canceled", "withheld"].includes(firstText(item, "pubstatus"));
  return succeed({
    ...NOTHING_KNOWN,
    key: firstText(item, "uri"),
    headline,
    kicker: roled(item["headlines"], "kicker"),
    standfirst:
      roled(item["descriptions"], "standfirst", "summary", "caption") ||
      firstText(item, "description_text", "summary", "description"),
    dateline: { place: firstText(item, "located"), date: null, agency: "" },
    authors: authorsIn(item),
    bylineNote: "",
    categories: subjects.filter(isSection).map((subject) => firstText(subject, "name")),
    tags: [
      ...listOf(item["keywords"]).map(textOf),
      ...subjects.filter((subject) => !isSection(subject)).map((subject) => firstText(subject, "name")),
    ].filter((tag) => tag !== ""),
    leadPicture: lead,
    relatedLinks: linksIn(item),
    language,
    status: isWithdrawn ? "withdrawn" : "published",
    publishedAt: firstText(item, "embargoed") || firstText(item, "firstcreated", "contentcreated", "versioncreated"),
    createdAt: firstText(item, "contentcreated", "firstcreated"),
    updatedAt: firstText(item, "versioncreated"),
    body: body.value.body,
    notes: [...notes, ...body.value.notes],
  });
}

function isSection(subject: Fields): boolean {
  return /categor|section/i.test(firstText(subject, "rel", "scheme"));
}

function bodyIn(item: Fields): string {
  const bodies = listOf(item["bodies"]).map(fieldsOf);
  const html =
    bodies.find((body) => /html/i.test(firstText(body, "contenttype"))) ??
    bodies.find((body) => /<\w/.test(rawText(body["value"])));
  if (html !== undefined) return rawText(html["value"]);
  const plain =
    bodies.map((body) => rawText(body["value"])).find((value) => value !== "") ?? rawText(item["body_text"]);
  return rawText(item["body_html"]) || rawText(item["body_xhtml"]) || paragraphs(plain);
}

function paragraphs(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return escaped
    .split(/\n\s*\n|\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${line}</p>`)
    .join("");
}

/** The value of the first of the roles in a list of texts with roles; of the first text at all where none has a role. */
function roled(value: unknown, ...roles: readonly string[]): string {
  const texts = listOf(value).map(fieldsOf);
  const found = roles
    .map((role) => texts.find((text) => firstText(text, "role") === role))
    .find((text) => text !== undefined);
  const chosen = found ?? (roles[0] === "kicker" ? undefined : texts[0]);
  return firstText(chosen ?? {}, "value");
}

function authorsIn(item: Fields): IncomingAuthor[] {
  const people = listOf(item["people"] ?? item["person"]).map(fieldsOf);
  const authors = people.filter((person) => /author|writer|byline|creator/i.test(firstText(person, "rel", "role")));
  const named = authors.map((person) => ({ name: firstText(person, "name"), role: "", bio: "", links: [] }));
  if (named.length > 0) return named.filter(({ name }) => name !== "");
  const byline = firstText(item, "byline", "by") || firstText(fieldsOf(listOf(item["bylines"])[0]), "value", "name");
  return byline
    .replace(/^by\s+/i, "")
    .split(/\s*,\s*|\s+and\s+/)
    .filter((name) => name !== "")
    .map((name) => ({ name, role: "", bio: "", links: [] }));
}

function leadIn(item: Fields): [IncomingPicture | null, Note[]] {
  const given = item["associations"];
  const associations = (Array.isArray(given) ? given : Object.values(fieldsOf(given))).map(fieldsOf);
  const picture = associations.find((association) => /picture|image|photo/i.test(firstText(association, "type")));
  if (picture === undefined) return [null, []];
  const given2 = picture["renditions"];
  const renditions = (Array.isArray(given2) ? given2 : Object.values(fieldsOf(given2))).map(fieldsOf);
  const address = firstText(renditions[0] ?? {}, "href");
  const source = address === "" ? undefined : pictureBeside(address);
  if (source === undefined) return [null, address === "" ? [] : [dropped(`A picture that lies elsewhere: ${address}`)]];
  const caption = roled(picture["descriptions"], "caption") || firstText(picture, "description_text");
  const credit = firstText(picture, "creditline", "byline", "by");
  const alt =
    roled(picture["descriptions"], "alt") || roled(picture["headlines"], "alt") || firstText(picture, "headline");
  const licence = firstText(picture, "usageTerms", "usageterms");
  return [{ source, alt, caption, credit, licence }, []];
}

function linksIn(item: Fields): IncomingLink[] {
  const given = item["associations"];
  return (Array.isArray(given) ? given : Object.values(fieldsOf(given)))
    .map(fieldsOf)
    .filter((association) => /text|composite/i.test(firstText(association, "type")))
    .map((association) => ({
      headline: roled(association["headlines"], "main") || firstText(association, "headline", "title"),
      address: firstText(association, "uri"),
    }))
    .filter(({ headline }) => headline !== "");
}

function rawText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

const noArticle = {
  code: "not-found",
  message: "This item holds neither a headline nor a text.",
  mend: "Leave it out.",
} as const;

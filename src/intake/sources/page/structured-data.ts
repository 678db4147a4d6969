import { parseJson } from "../../../shared/json.ts";
import { attribute, type ElementNode, textOf as allText } from "../../tree/node.ts";
import { elementsIn } from "../../tree/walk.ts";
import type { IncomingArticle, IncomingAuthor } from "../incoming.ts";
import { plainOfHtml } from "../text/plain-of-html.ts";
import { type Fields, fieldsOf, firstText, listOf, textOf, textsOf } from "../values.ts";

const ARTICLE =
  /^(?:\w*NewsArticle|Article|BlogPosting|Report|OpinionNewsArticle|ReviewNewsArticle|LiveBlogPosting|WebPage)$/;

/** What a page says of its article as JSON-LD (schema.org). */
export function readStructuredData(root: ElementNode): Partial<IncomingArticle> {
  const things = [...elementsIn(root)]
    .filter((node) => node.name === "script" && /ld\+json/i.test(attribute(node, "type")))
    .flatMap((node) => thingsIn(allText(node)));
  const byId = new Map(things.map((thing) => [firstText(thing, "@id"), thing]));
  const article = things
    .filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
    .toSorted((one, other) => Number(typesOf(one).includes("WebPage")) - Number(typesOf(other).includes("WebPage")))[0];
  if (article === undefined) return {};
  const breadcrumb = things.find((thing) => typesOf(thing).includes("BreadcrumbList"));
  const sections = textsOf(listOf(article["articleSection"]));
  const categories = categoriesOf(breadcrumb, firstText(article, "headline", "name"));
  const place = fieldsOf(article["contentLocation"] ?? article["locationCreated"]);
  return {
    headline: plainOfHtml(firstText(article, "headline", "name")),
    standfirst: plainOfHtml(firstText(article, "abstract", "description")),
    authors: listOf(article["author"]).flatMap((author) => authorOf(author, byId)),
    categories: categories.length > 0 ? categories : sections.slice(0, 1),
    tags: textsOf(article["keywords"]).map(plainOfHtml),
    language: textOf(article["inLanguage"]) || firstText(fieldsOf(article["inLanguage"]), "alternateName", "name"),
    publishedAt: firstText(article, "datePublished"),
    createdAt: firstText(article, "dateCreated"),
    updatedAt: firstText(article, "dateModified"),
    key: firstText(article, "url") || firstText(fieldsOf(article["mainEntityOfPage"]), "@id"),
    dateline: { place: firstText(article, "dateline") === "" ? "" : firstText(place, "name"), date: null, agency: "" },
  };
}

function thingsIn(json: string): Fields[] {
  const parsed = parseJson(json.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, ""));
  return parsed.ok ? flat(parsed.value, 0) : [];
}

function flat(value: unknown, depth: number): Fields[] {
  if (depth > 4) return [];
  return listOf(value).flatMap((one) => {
    const fields = fieldsOf(one);
    return [fields, ...flat(fields["@graph"], depth + 1), ...flat(fields["mainEntity"], depth + 1)];
  });
}

function typesOf(fields: Fields): string[] {
  return textsOf(listOf(fields["@type"]));
}

function authorOf(value: unknown, byId: ReadonlyMap<string, Fields>): IncomingAuthor[] {
  const given = fieldsOf(value);
  const fields = { ...byId.get(firstText(given, "@id")), ...given };
  const name = plainOfHtml(textOf(value) || firstText(fields, "name"));
  if (name === "" || /^https?:/.test(name)) return [];
  return [{ name, role: firstText(fields, "jobTitle"), bio: plainOfHtml(firstText(fields, "description")), links: [] }];
}

function categoriesOf(breadcrumb: Fields | undefined, headline: string): string[] {
  return listOf(breadcrumb?.["itemListElement"])
    .map(fieldsOf)
    .toSorted((one, other) => Number(one["position"]) - Number(other["position"]))
    .map((entry) => plainOfHtml(firstText(entry, "name") || firstText(fieldsOf(entry["item"]), "name")))
    .filter((name, index) => name !== "" && index > 0 && name !== plainOfHtml(headline));
}

import { cleanText } from "../../document/nodes/text/clean.ts";
import { measureBody } from "../../document/measure.ts";
import { folderAddress } from "../../shared/address.ts";
import type { Status } from "../../shared/article/status.ts";
import { articleUri, categoryAddress } from "../article-address.ts";
import type { Dossier } from "../dossier.ts";
import { dateTime } from "../feeds/date-time.ts";
import { renderFragment } from "../fragment/render-fragment.ts";
import { siteContext } from "../fragment/site-context.ts";
import { bodyText, description } from "../page/body.ts";
import { authorNames } from "../page/byline.ts";
import { correctionsView } from "../page/corrections.ts";
import type { PageContext } from "../page/page-context.ts";
import { singleLine } from "../text/single-line.ts";
import { filled, type NinjsBody, type NinjsConcept, type NinjsItem, type PubStatus, textsOf } from "./item.ts";
import { pictures } from "./pictures.ts";
import { relatedItems } from "./related.ts";
import { strictUri } from "./strict-uri.ts";

const STANDARD = {
  name: "ninjs",
  version: "3.1",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
} as const;

const PUB_STATUS = {
  idea: "withheld",
  draft: "withheld",
  "in-edit": "withheld",
  ready: "usable",
  published: "usable",
  corrected: "usable",
  withdrawn: "canceled",
} as const satisfies Record<Status, PubStatus>;

/** The article as ninjs 3.1, IPTC's "News in JSON": for agencies and systems that exchange news. */
export function writeNinjs(dossier: Dossier): string {
  return `${JSON.stringify(ninjsItem(siteContext(dossier)), withStrictUris, 2)}\n`;
}

function withStrictUris(key: string, value: unknown): unknown {
  return (key === "uri" || key === "href") && typeof value === "string" ? strictUri(value) : value;
}

function ninjsItem(context: PageContext): NinjsItem {
  const { dossier, canonical } = context;
  const { metadata, id, revision, createdAt, updatedAt } = dossier.article;
  const headline = singleLine(metadata.headline);
  const place = singleLine(metadata.dateline.place);
  return {
    uri: articleUri(id),
    type: "text",
    standard: STANDARD,
    representationType: "full",
    profile: "dateline-article",
    version: String(revision),
    firstCreated: dateTime(createdAt),
    versionCreated: dateTime(updatedAt),
    contentCreated: dateTime(createdAt),
    pubStatus: PUB_STATUS[metadata.status],
    language: metadata.language,
    title: headline || undefined,
    slugline: metadata.slug,
    edNote: corrections(dossier).join("\n") || undefined,
    by: byline(dossier) || undefined,
    located: place || undefined,
    headlines: filled([...textsOf("main", headline), ...textsOf("kicker", singleLine(metadata.kicker))]),
    descriptions: filled([
      ...textsOf("summary", singleLine(description(context))),
      ...corrections(dossier).flatMap((words) => textsOf("correction", words)),
    ]),
    bodies: bodies(context),
    places: place === "" ? undefined : [{ name: place, rel: "dateline" }],
    subjects: filled(subjects(dossier)),
    infoSources: [
      {
        name: singleLine(dossier.publication.name),
        role: "publisher",
        uri: folderAddress(dossier.publication.address),
      },
    ],
    renditions: [{ name: "web", href: canonical, contentType: "text/html" }],
    associations: filled([...pictures(context), ...relatedItems(context)]),
  };
}

function byline({ article: { metadata }, authors }: Dossier): string {
  return [authorNames(authors, metadata.language), metadata.byline.note]
    .map(singleLine)
    .filter((part) => part !== "")
    .join("; ");
}

/** Each with its day: readers are to see them, and the desk that receives the item is to know. */
function corrections({ article }: Dossier): string[] {
  const items = correctionsView(article.metadata)?.items ?? [];
  return items.map(({ text, words }) => singleLine(`${text}: ${words}`));
}

function bodies(context: PageContext): NinjsBody[] {
  const { body, article } = context.dossier;
  const { characters: charCount, words: wordCount } = measureBody(body, article.metadata.language);
  const html = renderFragment(context.dossier).trim();
  const text = cleanText(bodyText(context)).trim();
  return [
    { role: "main", contentType: "text/html", charCount, wordCount, value: html },
    { role: "main", contentType: "text/plain", charCount, wordCount, value: text },
  ];
}

// The outlet's own sections and topics. They are not mapped to IPTC's Media Topics: a guess would file the article wrongly.
function subjects({ publication, categoryPath, article }: Dossier): NinjsConcept[] {
  const sections = categoryPath.map(({ name }, index) => ({
    name: singleLine(name),
    rel: "section",
    uri: categoryAddress(publication, categoryPath.slice(0, index + 1)),
  }));
  return [...sections, ...article.metadata.tags.map((topic) => ({ name: singleLine(topic), rel: "about" }))];
}

import AjvDraft4 from "ajv-draft-04";
import formats from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Status } from "../../shared/article/status.ts";
import { type FeedFormat, FeedFormatSchema } from "../../shared/export.ts";
import type { Dossier } from "../dossier.ts";
import { renderFragment } from "../fragment/render-fragment.ts";
import { bareDossier } from "../testing/bare-dossier.ts";
import { hostileDossier } from "../testing/hostile-dossier.ts";
import { JSON_FEED_1 } from "../testing/json-feed-1.ts";
import { outsideSchema } from "../testing/outside-schemas.ts";
import { sampleDossiers, visitDossier } from "../testing/samples.ts";
import { feedEntry, type LengthOf } from "./feed-entry.ts";
import { writeFeed } from "./write-feed.ts";

const SLUG = "estavia-and-san-aurelio-reopen-a-sea-route";
const ADDRESS = `https://interpreter.example/${SLUG}.html`;

function write(dossiers: readonly Dossier[], format: FeedFormat, lengthOf: LengthOf = () => undefined): string {
  const { publication } = dossiers[0] ?? visitDossier();
  return writeFeed(
    publication,
    dossiers.flatMap((dossier) => feedEntry(dossier, Temporal.Instant.from("2026-01-01T00:00:00Z")) ?? []),
    format,
    lengthOf,
  );
}

function readXml(xml: string): unknown {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    ignoreDeclaration: true,
    htmlEntities: false,
  });
  const document: unknown = parser.parse(xml);
  return document;
}

const everyone = [...sampleDossiers().values()];
const newestFirst = ["a1", "a3", "a2"].map((end) => `urn:uuid:018dc1f0-6a00-7000-8000-0000000000${end}`);

describe("RSS 2.0", () => {
  it("shows an article with all its parts", () => {
    expect(readXml(write([visitDossier()], "rss"))).toEqual({
      rss: {
        "@version": "2.0",
        "@xmlns:atom": "http://www.w3.org/2005/Atom",
        "@xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "@xmlns:dc": "http://purl.org/dc/elements/1.1/",
        channel: {
          title: "The Daily Interpreter",
          link: "https://interpreter.example/",
          description: "The Daily Interpreter",
          language: "en",
          lastBuildDate: "Tue, 20 Feb 2024 19:15:00 -0500",
          "atom:link": {
            "@rel": "self",
            "@type": "application/rss+xml",
            "@href": "https://interpreter.example/rss.xml",
          },
          item: {
            title: "Estavia and San Aurelio reopen a sea route closed for eleven years",
            link: ADDRESS,
            guid: { "#text": "urn:uuid:018dc1f0-6a00-7000-8000-0000000000a1", "@isPermaLink": "false" },
            pubDate: "Tue, 20 Feb 2024 17:40:00 -0500",
            "dc:creator": "Nadia Ferrant",
            category: ["News", "Diplomatic News", "Estavia", "San Aurelio", "Ferries", "Fisheries"],
            description: expect.stringMatching(/^Two foreign ministers/),
            enclosure: {
              "@url": expect.stringMatching(/^https:\/\/interpreter\.example\/assets\/[0-9a-f]{64}-1200\.jpg$/),
              "@length": "0",
              "@type": "image/jpeg",
            },
            "dc:language": "en",
            "content:encoded": renderFragment(visitDossier()).trim(),
          },
        },
      },
    });
  });
});

it.each(["rss", "atom"] as const)("says how long the file of a picture is where that is known: %s", (format) => {
  const asked: string[] = [];
  const xml = write([visitDossier()], format, (fileName) => asked.push(fileName) && 12_345);
  expect({ asked, xml }).toEqual({
    asked: [expect.stringMatching(/^[0-9a-f]{64}-1200\.jpg$/)],
    xml: expect.stringContaining('length="12345"'),
  });
});

describe("Atom", () => {
  it("shows an article with all its parts", () => {
    expect(readXml(write([visitDossier()], "atom"))).toEqual({
      feed: {
        "@xmlns": "http://www.w3.org/2005/Atom",
        "@xml:lang": "en",
        id: "https://interpreter.example/",
        title: "The Daily Interpreter",
        updated: "2024-02-20T19:15:00.000-05:00",
        link: [
          { "@rel": "self", "@type": "application/atom+xml", "@href": "https://interpreter.example/atom.xml" },
          { "@rel": "alternate", "@type": "text/html", "@href": "https://interpreter.example/" },
        ],
        author: { name: "The Daily Interpreter", uri: "https://interpreter.example/" },
        entry: {
          "@xml:lang": "en",
          id: "urn:uuid:018dc1f0-6a00-7000-8000-0000000000a1",
          title: "Estavia and San Aurelio reopen a sea route closed for eleven years",
          published: "2024-02-20T17:40:00-05:00",
          updated: "2024-02-20T19:15:00.000-05:00",
          link: [
            { "@rel": "alternate", "@type": "text/html", "@href": ADDRESS },
            {
              "@rel": "enclosure",
              "@type": "image/jpeg",
              "@href": expect.stringMatching(/^https:\/\/interpreter\.example\/assets\/[0-9a-f]{64}-1200\.jpg$/),
            },
          ],
          author: { name: "Nadia Ferrant" },
          category: ["News", "Diplomatic News", "Estavia", "San Aurelio", "Ferries", "Fisheries"].map((term) => ({
            "@term": term,
          })),
          summary: expect.stringMatching(/^Two foreign ministers/),
          content: { "#text": renderFragment(visitDossier()).trim(), "@type": "html" },
        },
      },
    });
  });
});

/** What the schema of JSON Feed 1.1 has against a feed; undefined where it is not at hand. */
function jsonFeedSchema(): ((feed: unknown) => unknown) | undefined {
  const schema = outsideSchema("feeds/json-feed-1.1.json");
  if (schema === undefined) return undefined;
  const ajv = new AjvDraft4({ allErrors: true, strict: false });
  formats(ajv);
  const validate = ajv.addSchema(JSON_FEED_1).compile(schema);
  return (feed) => (validate(feed) ? [] : validate.errors);
}

const findings = jsonFeedSchema();

describe.skipIf(findings === undefined)("the schema of JSON Feed (skipped where it is not beside the project)", () => {
  it.each<[string, Dossier[]]>([
    ["all samples", everyone],
    ["no article", []],
    ["hostile text", [published(hostileDossier())]],
    ["a bare article", [published(bareDossier({ publishedAt: "2024-02-20T11:05Z" }))]],
  ])("has nothing against: %s", (_name, dossiers) => {
    expect(findings?.(JSON.parse(write(dossiers, "jsonfeed")))).toEqual([]);
  });

  it("would have", () => {
    const feed: unknown = { ...Object(JSON.parse(write(everyone, "jsonfeed"))), feed_url: "relative", extra: 1 };
    expect(findings?.(feed)).toHaveLength(2);
  });
});

describe("JSON Feed", () => {
  it("shows an article with all its parts", () => {
    expect(JSON.parse(write([visitDossier()], "jsonfeed"))).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "The Daily Interpreter",
      home_page_url: "https://interpreter.example/",
      feed_url: "https://interpreter.example/feed.json",
      language: "en",
      authors: [{ name: "The Daily Interpreter", url: "https://interpreter.example/" }],
      items: [
        {
          id: "urn:uuid:018dc1f0-6a00-7000-8000-0000000000a1",
          url: ADDRESS,
          title: "Estavia and San Aurelio reopen a sea route closed for eleven years",
          summary: expect.stringMatching(/^Two foreign ministers/),
          content_html: renderFragment(visitDossier()).trim(),
          image: expect.stringMatching(/^https:\/\/interpreter\.example\/assets\/[0-9a-f]{64}-1200\.jpg$/),
          date_published: "2024-02-20T17:40:00-05:00",
          date_modified: "2024-02-20T19:15:00.000-05:00",
          authors: [{ name: "Nadia Ferrant" }],
          tags: ["News", "Diplomatic News", "Estavia", "San Aurelio", "Ferries", "Fisheries"],
          language: "en",
        },
      ],
    });
  });
});

describe.each(FeedFormatSchema.options)("%s", (format) => {
  it("has the newest first, and the same bytes whatever order they come in", () => {
    const feed = write(everyone, format);
    const places = newestFirst.map((uri) => feed.indexOf(uri));
    expect({ reversed: write(everyone.toReversed(), format), places, first: places[0] }).toEqual({
      reversed: feed,
      first: expect.toSatisfy((place: number) => place > 0),
      places: places.toSorted((one, other) => one - other),
    });
  });

  it.each<[Status, boolean]>([
    ["idea", false],
    ["draft", false],
    ["in-edit", false],
    ["ready", false],
    ["published", true],
    ["corrected", true],
    ["withdrawn", false],
  ])("shows an article of status %s: %s", (status, shown) => {
    const dossier = bareDossier({ headline: "Not for all", status, publishedAt: "2024-02-20T11:05:00Z" });
    expect(write([dossier], format).includes("Not for all")).toBe(shown);
  });

  it("of nothing is a feed", () => {
    const feed = write([], format);
    if (format !== "jsonfeed") readXml(feed);
    expect(feed).toContain("https://interpreter.example/");
  });

  it("keeps hostile text as text", () => {
    const feed = write([published(hostileDossier())], format);
    expect(feed).not.toMatch(/javascript:alert|\p{Cs}/u);
    if (format === "jsonfeed") return;
    expect(feed).not.toMatch(/<(?:script|img)|<!--|[^\P{Cc}\n]/u);
    readXml(feed);
  });
});

function published(dossier: Dossier): Dossier {
  const { article } = dossier;
  return { ...dossier, article: { ...article, metadata: { ...article.metadata, status: "published" } } };
}

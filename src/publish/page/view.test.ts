import { describe, expect, it } from "vitest";
import { Html } from "../../document/html.ts";
import { publishableAddress } from "../../shared/address.ts";
import { bareDossier } from "../testing/bare-dossier.ts";
import { hostileDossier } from "../testing/hostile-dossier.ts";
import { visitDossier } from "../testing/samples.ts";
import { bylineView } from "./byline.ts";
import { labelsFor } from "./labels.ts";
import { pageContext } from "./page-context.ts";
import { timesView } from "./times.ts";
import { pageTitle } from "./title.ts";
import { pageView } from "./view.ts";

const folder = { layout: "folder" } as const;

describe("the view of a page", () => {
  it("of a full article", () => {
    const view = pageView(pageContext(visitDossier(), folder));
    expect(view).toEqual({
      language: "en",
      direction: "ltr",
      labels: labelsFor("en"),
      publication: { name: "The Daily Interpreter", address: "https://interpreter.example/", logo: null },
      searchAddress: null,
      breadcrumb: {
        steps: [
          { label: "Home", address: "https://interpreter.example/" },
          { label: "News", address: "https://interpreter.example/news/" },
          { label: "Diplomatic News", address: "https://interpreter.example/news/diplomatic-news/" },
        ],
        current: view.headline,
      },
      kicker: "Diplomacy",
      headline: "Estavia and San Aurelio reopen a sea route closed for eleven years",
      standfirst: expect.stringMatching(/^Two foreign ministers/),
      byline: {
        people: { parts: [{ name: "Nadia Ferrant", address: "#author-1", text: null }] },
        note: "With agency reports",
      },
      times: {
        published: { datetime: "2024-02-20T17:40:00-05:00", text: expect.stringContaining("17:40") },
        updated: { datetime: "2024-02-20T19:15:00.000-05:00", text: expect.stringContaining("19:15") },
      },
      hasHeader: true,
      hasSignature: true,
      leadImage: {
        address: expect.stringMatching(/^assets\/.*\.jpg$/),
        width: 1200,
        height: 675,
        pictureHtml: expect.any(Html),
        alt: expect.stringMatching(/^A white ferry/),
        captionDirection: null,
        description: {
          caption: expect.stringMatching(/^A ferry/),
          credit: "Illustration: The Daily Interpreter",
          creditDirection: null,
          licence: null,
        },
      },
      bodyHtml: expect.any(Html),
      corrections: null,
      topics: {
        items: ["Estavia", "San Aurelio", "Ferries", "Fisheries"].map((label) => ({ label, address: null })),
      },
      authors: [
        {
          id: "author-1",
          name: "Nadia Ferrant",
          pageAddress: null,
          role: "Diplomatic correspondent",
          bio: expect.stringMatching(/^The writer is/),
          portrait: { address: expect.stringMatching(/^assets\/.*\.jpg$/), width: 320, height: 320 },
          links: {
            items: [
              { label: "Articles by Nadia Ferrant", address: "https://interpreter.example/writers/nadia-ferrant/" },
              { label: "Email", address: "mailto:nadia.ferrant@interpreter.example" },
            ],
          },
        },
      ],
      related: {
        items: [
          expect.objectContaining({ address: "the-printing-house-that-kept-its-metal-type.html" }),
          expect.objectContaining({ label: "Explained: how a fishing licence works" }),
          expect.objectContaining({ address: "oasis-village-restores-its-water-channel.html" }),
        ],
      },
      followUs: {
        items: expect.arrayContaining([{ label: "Mastodon", address: "https://social.example/@interpreter" }]),
      },
      mostPopular: { items: expect.toSatisfy((items: unknown[]) => items.length === 5) },
      hasRail: true,
      year: "2024",
    });
  });

  it("of an article with nothing in it has nothing to show", () => {
    const view = pageView(pageContext(bareDossier(), folder));
    expect(view).toEqual({
      language: "en",
      direction: "ltr",
      labels: labelsFor("en"),
      publication: { name: "The Paper", address: "https://paper.example/", logo: null },
      searchAddress: null,
      breadcrumb: { steps: [{ label: "Home", address: "https://paper.example/" }], current: "" },
      kicker: "",
      headline: "",
      standfirst: "",
      byline: null,
      times: null,
      hasHeader: false,
      hasSignature: false,
      leadImage: null,
      bodyHtml: new Html(""),
      corrections: null,
      topics: null,
      authors: [],
      related: null,
      followUs: null,
      mostPopular: null,
      hasRail: false,
      year: "",
    });
  });

  it("keeps to the names that the check of templates relies on", () => {
    const wrong: string[] = [];
    const visit = (value: unknown, key: string): void => {
      if (value instanceof Html !== key.endsWith("Html")) wrong.push(`${key} is HTML or should be`);
      if (value instanceof Html || value === null) return;
      if (/address$/i.test(key) && !isSafe(value)) wrong.push(`${key} is ${JSON.stringify(value)}`);
      if (typeof value === "object") for (const [inner, child] of Object.entries(value)) visit(child, inner);
    };
    visit(pageView(pageContext(hostileDossier(), folder)), "");
    expect(wrong).toEqual([]);
  });
});

function isSafe(address: unknown): boolean {
  if (typeof address !== "string") return false;
  return (
    publishableAddress(address) === address || /^(?:#[\w-]+|[\w-]+\.html|assets\/[0-9a-f]{64}-\d+\.\w+)$/.test(address)
  );
}

describe("the byline", () => {
  const [author] = visitDossier().authors;
  it.each([
    ["en", ["A", "B", "C"], "A, B and C"],
    ["fr", ["A", "B"], "A et B"],
    ["ar", ["أ", "ب"], "أ وب"],
    ["ja", ["A", "B"], "A、B"],
    ["en", ["A"], "A"],
  ])("in %s names %j as %s", (language, names, expected) => {
    if (author === undefined) throw new Error("The sample has no author.");
    const authors = names.map((name) => ({ ...author, name }));
    const view = bylineView(pageContext({ ...bareDossier({ language }), authors }, folder));
    expect(view?.people?.parts.map(({ name, text }) => name ?? text).join("")).toBe(expected);
  });
});

describe("the times", () => {
  it.each([
    ["not yet published", null, "2024-02-20T14:05:00Z", null],
    [
      "published and left alone",
      "2024-02-20T14:05:00-05:00",
      "2024-02-20T19:05:30Z",
      ["20 February 2024 at 14:05 GMT-5", undefined],
    ],
    [
      "changed a minute later, elsewhere",
      "2024-02-20T14:05:00-05:00",
      "2024-02-20T19:06:00Z",
      ["20 February 2024 at 14:05 GMT-5", "20 February 2024 at 14:06 GMT-5"],
    ],
    [
      "to be published later",
      "2024-02-21T08:00:00Z",
      "2024-02-20T19:06:00Z",
      ["21 February 2024 at 08:00 UTC", undefined],
    ],
  ])("of an article %s", (_name, publishedAt, updatedAt, expected) => {
    const { metadata } = bareDossier({ publishedAt }).article;
    const view = timesView({ metadata, updatedAt });
    expect(view && [view.published.text, view.updated?.text]).toEqual(expected);
  });
});

describe("the title", () => {
  it.each([
    ["A headline", "The Paper", "A headline - The Paper"],
    ["", "The Paper", "The Paper"],
    ["  Two\n lines ", "The Paper", "Two lines - The Paper"],
    [
      "A headline that leaves no room for the outlet beside it on the tab",
      "The Paper",
      "A headline that leaves no room for the outlet beside it on the tab",
    ],
    ["word ".repeat(20), "The Paper", `${"word ".repeat(13).trim()}…`],
    ["字".repeat(100), "The Paper", `${"字".repeat(69)}…`],
    ["😀".repeat(40), "The Paper", `${"😀".repeat(34)}…`],
  ])("of %j in %j is %j", (headline, outlet, expected) => {
    expect(pageTitle(headline, outlet)).toBe(expected);
  });
});

it.each([
  ["en-GB", "Most popular"],
  ["fr-CA", "Les plus lus"],
  ["ur", "سب سے زیادہ پڑھی گئی"],
  ["zh-TW", "熱門文章"],
  ["zh", "热门文章"],
  ["cy", "Most popular"],
  ["und", "Most popular"],
])("the page's own words in %s", (language, expected) => {
  expect(labelsFor(language).mostPopular).toBe(expected);
});

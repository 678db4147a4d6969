import { describe, expect, it } from "vitest";
import type { Author } from "../../../shared/author.ts";
import type { Dossier } from "../../dossier.ts";
import { editionSite } from "../../edition/edition-site.ts";
import { bareDossier } from "../../testing/bare-dossier.ts";
import { classicTheme } from "../../testing/classic-theme.ts";
import { HOSTILE, hostileDossier } from "../../testing/hostile-dossier.ts";
import { visitDossier } from "../../testing/samples.ts";
import { renderPage } from "../render-page.ts";

/** The entities of a page as a search engine reads them: from between the script tags. */
function entitiesOf(dossier: Dossier): unknown[] {
  const page = renderPage(dossier, classicTheme(), { layout: "folder" });
  const scripts = page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...scripts].map(([, json]): unknown => JSON.parse(json ?? ""));
}

/** Somebody of whom nothing is known but the name. */
function bare({ id, name }: Author): Author {
  return { id, name, role: "", bio: "", portraitId: null, links: [] };
}

const canonical = "https://interpreter.example/estavia-and-san-aurelio-reopen-a-sea-route.html";
const publisher = {
  "@type": "NewsMediaOrganization",
  "@id": "https://interpreter.example/#publisher",
  name: "The Daily Interpreter",
  alternateName: "TDI",
  url: "https://interpreter.example/",
  sameAs: expect.arrayContaining(["https://social.example/@interpreter"]),
};

describe("structured data", () => {
  it("of a full article", () => {
    expect(entitiesOf(visitDossier())).toEqual([
      {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": `${canonical}#article`,
        mainEntityOfPage: { "@type": "WebPage", "@id": canonical },
        url: canonical,
        headline: "Estavia and San Aurelio reopen a sea route closed for eleven years",
        description: expect.stringMatching(/^Two foreign ministers/),
        image: [
          ["-350.0.900.900-900", 900, 900],
          ["-200.0.1200.900-1200", 1200, 900],
          ["-1200", 1200, 675],
        ].map(([recipe, width, height]) => ({
          "@type": "ImageObject",
          url: expect.stringMatching(new RegExp(`^https://interpreter\\.example/assets/[0-9a-f]{64}${recipe}\\.jpg$`)),
          width,
          height,
          caption: expect.any(String),
          creditText: "Illustration: The Daily Interpreter",
        })),
        datePublished: "2024-02-20T17:40:00-05:00",
        dateModified: "2024-02-20T19:15:00.000-05:00",
        author: [
          {
            "@type": "Person",
            name: "Nadia Ferrant",
            url: "https://interpreter.example/writers/nadia-ferrant/",
            jobTitle: "Diplomatic correspondent",
            description: expect.stringMatching(/^The writer is/),
            image: expect.objectContaining({ "@type": "ImageObject", width: 320, height: 320 }),
            sameAs: ["https://interpreter.example/writers/nadia-ferrant/"],
          },
        ],
        publisher,
        articleSection: ["News", "Diplomatic News"],
        keywords: ["Estavia", "San Aurelio", "Ferries", "Fisheries"],
        wordCount: expect.toSatisfy((count: number) => count > 300 && count < 600),
        inLanguage: "en",
        isAccessibleForFree: true,
        dateline: "Havana, 20 February 2024 (TDI):",
        locationCreated: { "@type": "Place", name: "Havana" },
      },
      {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        itemListElement: [
          ["Home", "https://interpreter.example/"],
          ["News", "https://interpreter.example/news/"],
          ["Diplomatic News", "https://interpreter.example/news/diplomatic-news/"],
          ["Estavia and San Aurelio reopen a sea route closed for eleven years", canonical],
        ].map(([name, address], index) => ({
          "@type": "ListItem",
          position: index + 1,
          name,
          item: { "@type": "WebPage", "@id": address, name },
        })),
      },
      { "@context": "https://schema.org", ...publisher },
    ]);
  });

  it("of an article on a site, where writers have pages", () => {
    const dossier = visitDossier();
    const authors = new Map(dossier.authors.map(({ id }) => [id, "authors/nadia/"]));
    const map = { articles: new Set<string>(), categories: new Map(), tags: new Map(), authors };
    const options = { layout: "edition", site: editionSite(map, "style.css", "") } as const;
    const page = renderPage({ ...dossier, authors: dossier.authors.map(bare) }, classicTheme(), options);
    expect(page).toContain(
      '"author":[{"@type":"Person","name":"Nadia Ferrant","url":"https://interpreter.example/authors/nadia/"}]',
    );
    expect(page).toContain('<meta property="article:author" content="https://interpreter.example/authors/nadia/">');
    expect(page).toContain('<a rel="author" href="authors/nadia/index.html"><bdi>Nadia Ferrant</bdi></a>');
  });

  it("of an article with nothing in it says what is known and leaves no property empty", () => {
    const entities = entitiesOf(bareDossier());
    expect(entities).toMatchObject([
      { headline: "The Paper", author: { "@type": "NewsMediaOrganization", name: "The Paper" } },
      { itemListElement: [{ position: 1, name: "Home" }] },
      { name: "The Paper", url: "https://paper.example/" },
    ]);
    expect(JSON.stringify(entities)).not.toMatch(/""|\[\]|\{\}|null/);
  });

  it("survives hostile text unharmed", () => {
    expect(entitiesOf(hostileDossier())).toMatchObject([
      { headline: HOSTILE.trim(), keywords: [HOSTILE], author: [{ name: HOSTILE, sameAs: [expect.any(String)] }] },
      { itemListElement: [{}, { name: HOSTILE }, {}] },
      { name: HOSTILE },
    ]);
  });
});

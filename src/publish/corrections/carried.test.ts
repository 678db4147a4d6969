import { expect, it } from "vitest";
import { feedEntry } from "../feeds/feed-entry.ts";
import { renderFragment } from "../fragment/render-fragment.ts";
import { readArticleJson } from "../json/read-article.ts";
import { writeArticleJson } from "../json/write-article.ts";
import { writeMarkdown } from "../markdown/write-markdown.ts";
import { writeNinjs } from "../ninjs/write-ninjs.ts";
import { renderPage } from "../page/render-page.ts";
import { newsArticle } from "../page/structured-data/news-article.ts";
import { pageContext } from "../page/page-context.ts";
import { classicTheme } from "../testing/classic-theme.ts";
import { visitDossier } from "../testing/samples.ts";
import { valueOf } from "../testing/value-of.ts";
import { writeText } from "../text/write-text.ts";

const corrections = [
  { at: "2024-02-22T09:00:00-05:00", text: "It is eleven years." },
  { at: "2024-02-21T09:00:00-05:00", text: "An earlier version said “40”; it is “400”." },
  { at: "2024-02-23T09:00:00-05:00", text: "  " },
];
const visit = visitDossier();
const metadata = { ...visit.article.metadata, status: "corrected" as const, corrections };
const dossier = { ...visit, article: { ...visit.article, metadata } };

it("the page shows corrections below the text, the oldest first, and points to them from above it", () => {
  const page = renderPage(dossier, classicTheme(), { layout: "folder" });
  const section = /<section class="corrections" id="corrections".*?<\/section>/s.exec(page)?.[0];
  expect(section).toBe(`<section class="corrections" id="corrections" aria-labelledby="corrections-title">
<h2 id="corrections-title">Corrections</h2>
<p id="correction-1"><time datetime="2024-02-21T09:00:00-05:00">21 February 2024</time> An earlier version said “40”; it is “400”.</p>
<p id="correction-2"><time datetime="2024-02-22T09:00:00-05:00">22 February 2024</time> It is eleven years.</p>
</section>`);
  expect(page.indexOf('<a href="#corrections">Corrected <time datetime="2024-02-22T09:00:00-05:00">')).toBeGreaterThan(
    0,
  );
  expect(page.indexOf("article-body")).toBeLessThan(page.indexOf(section ?? ""));
});

it("machines are told of them", () => {
  expect(newsArticle(pageContext(dossier, { layout: "folder" }))).toMatchObject({
    correction: [
      {
        "@type": "CorrectionComment",
        "@id": "https://interpreter.example/estavia-and-san-aurelio-reopen-a-sea-route.html#correction-1",
        text: "An earlier version said “40”; it is “400”.",
        datePublished: "2024-02-21T09:00:00-05:00",
      },
      { "@type": "CorrectionComment", text: "It is eleven years." },
    ],
  });
  expect(newsArticle(pageContext(visit, { layout: "folder" }))["correction"]).toBeUndefined();
});

it("Export JSON gives them back as they were", () => {
  expect(valueOf(readArticleJson(writeArticleJson(dossier))).article.metadata.corrections).toEqual(corrections);
});

it("Export JSON from before there were corrections is read as having none", () => {
  const old = writeArticleJson(visit).replace(/\n {4}"corrections": \[\],/, "");
  expect(old).not.toContain('"corrections"');
  expect(valueOf(readArticleJson(old)).article).toEqual(visit.article);
});

it("every other format carries them", () => {
  const told = "21 February 2024: An earlier version said “40”; it is “400”.";
  expect(JSON.parse(writeNinjs(dossier))).toMatchObject({
    edNote: expect.stringContaining(told),
    descriptions: expect.arrayContaining([{ role: "correction", contentType: "text/plain", value: told }]),
  });
  expect(writeText(dossier)).toContain(`\n\nCorrections:\n${told}\n22 February 2024: It is eleven years.\n\n`);
  expect(writeMarkdown(dossier)).toContain('corrections:\n  - date: "2024-02-21T09:00:00-05:00"\n    text: An earlier');
  expect(renderFragment(dossier)).toContain('<section class="corrections">\n<h2>Corrections</h2>\n<p><time');
  const entry = feedEntry(dossier, Temporal.Instant.from("2024-03-01T00:00:00Z"));
  expect(entry?.contentHtml).toContain("it is “400”.");
});

import { describe, expect, it } from "vitest";
import { articleOf, fitted } from "../testing.ts";

const TEXT =
  "The ministers of both countries signed the agreement on Tuesday, and the first ferry is to cross in October. ".repeat(
    2,
  );
const AROUND = `<nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport and weather</a></li></ul></nav>`;
const BOXES = `<div class="share-buttons"><a href="#">Share</a></div>
  <div class="newsletter-promo"><p>${"Sign up for our morning letter today. ".repeat(30)}</p></div>
  <section class="related-posts"><h3>Related</h3><ul><li><a href="/mill">The mill that grinds by night</a></li></ul></section>
  <div class="author-box"><h4>Nadia Ferrant</h4><p>The writer is the diplomatic correspondent of this paper.</p></div>
  <aside class="most-popular"><ol><li><a href="/licence">How a fishing licence works here</a></li></ol></aside>`;

describe("a saved page", () => {
  it("that says what it is, is taken at its word; its text is found and what stands around it is not", async () => {
    const article = await articleOf(
      "page.html",
      `<!doctype html><html lang="en-GB"><head><title>Ferry route reopens | The Paper</title>
      <meta property="og:site_name" content="The Paper"><link rel="canonical" href="https://paper.example/news/ferry">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"NewsArticle","headline":"Ferry route reopens","description":"In short.","datePublished":"2024-02-20T17:40:00-05:00",
         "dateModified":"2024-02-21T08:00:00-05:00","author":[{"@type":"Person","name":"Nadia Ferrant","jobTitle":"Editor"}],"keywords":"sea, ferries"},
        {"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Home"},{"position":2,"item":{"name":"News"}},{"position":3,"name":"Diplomacy"}]}]}
      </script></head><body>${AROUND}<main><article><h1>Ferry route reopens</h1>
      <div class="entry-content"><p>Havana, 20 February 2024 (TDI): ${TEXT}</p><h2>Fish</h2><p>${TEXT}</p>
      <p>Also read: <a href="https://paper.example/mill">The mill that grinds by night</a></p>
      <figure><img src="page_files/ferry.jpg" alt="A ferry"><figcaption>The first ferry.</figcaption></figure>${BOXES}</div></article></main>
      <footer><p>${TEXT.repeat(20)}</p></footer></body></html>`,
    );
    expect({
      ...fitted(article),
      key: article.key,
      authors: article.authors,
      categories: article.categories,
      pictures: article.body.pictures.length,
      related: article.relatedLinks,
      popular: article.mostPopular.map(({ headline }) => headline),
    }).toMatchObject({
      headline: "Ferry route reopens",
      standfirst: "In short.",
      language: "en-GB",
      publishedAt: "2024-02-20T17:40:00-05:00",
      updatedAt: "2024-02-21T08:00:00-05:00",
      dateline: { place: "Havana", date: "2024-02-20", agency: "TDI" },
      tags: ["sea", "ferries"],
      blocks: [
        `paragraph: ${TEXT.trim()}`,
        "h2: Fish",
        `paragraph: ${TEXT.trim()}`,
        "also-read: The mill that grinds by night",
        "paragraph: ",
      ],
      key: "https://paper.example/news/ferry",
      authors: [
        { name: "Nadia Ferrant", role: "Editor", bio: "The writer is the diplomatic correspondent of this paper." },
      ],
      categories: ["News", "Diplomacy"],
      pictures: 1,
      related: [{ headline: "The mill that grinds by night", address: "https://paper.example/mill" }],
      popular: ["How a fishing licence works here"],
    });
  });

  it("that says nothing of itself is known by how it is built", async () => {
    const article = await articleOf(
      "page.html",
      `<html><body>${AROUND}<div class="breadcrumbs"><a href="/">Home</a><a href="/c">Culture</a></div><div id="x"><h1>The bindery</h1>
      <p class="standfirst">A workshop opens its shelves.</p><p class="byline">By Ines Duarte</p><time datetime="2024-05-12">12 May</time>
      <div class="c1"><p>${TEXT}</p><p>${TEXT}</p></div></div>${BOXES}</body></html>`,
    );
    expect({
      ...fitted(article),
      authors: article.authors.map(({ name }) => name),
      categories: article.categories,
    }).toMatchObject({
      headline: "The bindery",
      standfirst: "A workshop opens its shelves.",
      publishedAt: "2024-05-12T00:00:00Z",
      blocks: [`paragraph: ${TEXT.trim()}`, `paragraph: ${TEXT.trim()}`],
      authors: ["Ines Duarte"],
      categories: ["Culture"],
    });
  });

  it.each([
    ["nothing but tags", "<html><body><div></div></body></html>"],
    [
      "broken structured data",
      '<html><script type="application/ld+json">{"@type": </script><body><p>Words</p></body></html>',
    ],
    ["nested beyond all bounds", `<html>${"<div>".repeat(5000)}Words${"</div>".repeat(5000)}</html>`],
  ])("of %s harms nobody", async (_, html) => {
    expect((await articleOf("a-page.html", html)).headline).toBe("A page");
  });
});

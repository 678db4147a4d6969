import { expect, test } from "vitest";
import type { LinkedArticle, Surroundings } from "../surroundings.ts";
import { alsoRead, ARTICLE, divider, heading, image, list, paragraph, table } from "../testing/json.ts";
import { rendered } from "../testing/rendered.ts";

const missing: Partial<Surroundings> = { picture: () => undefined, article: () => undefined };

test("the dateline opens the first paragraph that has words", () => {
  expect(
    rendered([paragraph(), heading("h2", "Talks"), paragraph("They met.")], {
      dateline: "Havana, 20 February 2024 (TDI):",
    }),
  ).toEqual([
    '<h2 id="section-talks">Talks</h2>\n<p><span class="dateline">Havana, 20 February 2024 (TDI):</span> They met.</p>',
    "Talks\n\nHavana, 20 February 2024 (TDI): They met.",
    "## Talks\n\nHavana, 20 February 2024 (TDI): They met.",
  ]);
});

test("the dateline stands alone where no paragraph has words", () => {
  expect(rendered([divider], { dateline: "Havana & (TDI):" })).toEqual([
    '<p><span class="dateline">Havana &amp; (TDI):</span></p>\n<hr>',
    "Havana & (TDI):\n\n* * *",
    "Havana \\& (TDI):\n\n* * *",
  ]);
});

test("what is not at hand leaves no broken picture or link", () => {
  expect(
    rendered(
      [image({ caption: "The bridge" }), alsoRead({ kind: "article", articleId: ARTICLE, headline: "Bridge closes" })],
      missing,
    ),
  ).toEqual([
    '<p class="also-read">Also read: <span>Bridge closes</span></p>',
    "[The bridge]\n\nAlso read: Bridge closes",
    "**Also read:** Bridge closes",
  ]);
});

test("more files of a picture come first", () => {
  const addresses = [
    { address: "a-600.avif", width: 600 },
    { address: "a-1200.avif", width: 1200 },
  ];
  const picture = {
    address: "a.jpg",
    width: 1200,
    height: 800,
    sizes: "100vw",
    sources: [{ mediaType: "image/avif", addresses }],
  };
  expect(rendered([image()], { picture: () => picture })[0]).toBe(
    '<figure class="image"><picture><source type="image/avif" srcset="a-600.avif 600w, a-1200.avif 1200w" sizes="100vw">' +
      '<img src="a.jpg" width="1200" height="800" alt="" loading="lazy" decoding="async"></picture></figure>',
  );
});

test("blocks against the direction of the article say so", () => {
  const blocks = [
    paragraph("“Havana” قالت"),
    paragraph("قالت Havana"),
    { ...paragraph("Havana"), direction: "rtl" },
    list("bullet", "قالت", "Havana"),
    paragraph("2024"),
    alsoRead({ kind: "address", address: "https://example.org/", headline: "Havana" }),
  ];
  expect(rendered(blocks, { language: "ar", direction: "rtl" })[0]).toBe(
    '<p dir="ltr">“Havana” قالت</p>\n<p>قالت Havana</p>\n<p>Havana</p>\n<ul><li>قالت</li><li dir="ltr">Havana</li></ul>\n<p>2024</p>\n' +
      '<p class="also-read">اقرأ أيضًا: <a href="https://example.org/" dir="ltr">Havana</a></p>',
  );
});

test.each([
  ["Havana", "EFE", ' dir="ltr"', ""],
  ["Havana", "وفا", ' dir="ltr"', ' dir="rtl"'],
  ["هافانا", "EFE", "", ' dir="ltr"'],
  ["2024", "EFE", "", ' dir="ltr"'],
])(
  "words below a picture run as the caption does, the credit in it as it does: %s, %s",
  (caption, credit, whole, own) => {
    const [page] = rendered([image({ caption, credit })], { language: "ar", direction: "rtl" });
    expect(page).toContain(
      `<figcaption${whole}><span class="caption">${caption}</span> <span class="credit"${own}>${credit}</span></figcaption>`,
    );
  },
);

test("a credit that stands alone sets the direction; a table’s caption has its own", () => {
  const [credit, captioned] = [image({ credit: "EFE" }), { ...table([["قالت"]]), caption: "Votes" }];
  const [page] = rendered([credit, captioned], { language: "ar", direction: "rtl" });
  expect(page).toContain('<figcaption dir="ltr"><span class="credit">EFE</span></figcaption>');
  expect(page).toContain('<table><caption dir="ltr">Votes</caption>');
});

test.each([
  ["en-GB", ""],
  ["ar", ' hreflang="ar" lang="ar"'],
])("an article in %s that is pointed at says so where it is another language than the page’s", (language, said) => {
  const article = (): LinkedArticle => ({ headline: "Havana", address: "havana.html", language });
  const [page] = rendered([alsoRead({ kind: "article", articleId: ARTICLE, headline: "Havana" })], { article });
  expect(page).toBe(`<p class="also-read">Also read: <a href="havana.html"${said}>Havana</a></p>`);
});

test.each([
  ["fr-CA", "À lire aussi\u00a0:"],
  ["ur", "یہ بھی پڑھیں:"],
  ["he", "קראו גם:"],
  ["zh-TW", "延伸閱讀："],
  ["zh", "延伸阅读："],
  ["tlh", "Also read:"],
])("the label in %s is %s", (language, label) => {
  const [html] = rendered([alsoRead({ kind: "address", address: "https://example.org/", headline: "x" })], {
    language,
  });
  expect(html).toContain(`>${label} <a`);
});

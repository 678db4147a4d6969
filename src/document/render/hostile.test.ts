import { expect, test } from "vitest";
import { restored } from "../testing/headless.ts";
import {
  alsoRead,
  ARTICLE,
  attribution,
  footnote,
  heading,
  image,
  link,
  list,
  paragraph,
  pullQuote,
  quotation,
  table,
} from "../testing/json.ts";
import { SURROUNDINGS } from "../testing/surroundings.ts";
import { renderBodyHtml } from "./html.ts";

const PAYLOADS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" onload="alert(1)',
  "</p></figure><svg onload=alert(1)>",
  "<!--><img src=x onerror=alert(1)>-->",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
  "\ud83d<img src=x onerror=alert(1)>\udc00",
  "]]><script>alert(1)</script>",
  "{{constructor.constructor('alert(1)')()}}",
];

const ADDRESSES = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "blob:https://example.org/1",
  "//example.org/",
  "javascript&colon;alert(1)",
  'https://example.org/"onmouseover="alert(1)',
  "https://example.org/<script>",
];

/** What the renderers may write: these elements with these attributes, values between double quotation marks. */
const MARKUP =
  /<(?:\/(?:p|h[2-4]|[ou]l|li|figure|figcaption|blockquote|a|span|strong|em|div|table|caption|t[rdh]|thead|tbody|section|sup)|(?:p|h[2-4]|[ou]l|li|figure|figcaption|blockquote|a|img|span|strong|em|br|hr|div|table|caption|t[rdh]|thead|tbody|section|sup)(?: (?:id|class|href|src|width|height|alt|loading|decoding|dir|start|aria-hidden|aria-label|role|scope|tabindex)="[^"<>]*")*)>/g;

/** What is left of a page once all the markup it may have is taken out. */
function rest(html: string): string {
  return html.replace(MARKUP, "");
}

test.each(PAYLOADS)("hostile words stay words: %j", (words) => {
  const body = restored({
    root: {
      type: "root",
      children: [
        paragraph(words, link("https://example.org/", words), footnote(words, link("https://example.org/", words))),
        heading("h2", words),
        list("bullet", words),
        quotation(paragraph(words), attribution(words)),
        pullQuote(paragraph(words)),
        {
          ...table(
            [
              [words, words],
              [words, "x"],
            ],
            "both",
          ),
          caption: words,
        },
        image({ alt: words, caption: words, credit: words }),
        alsoRead({ kind: "address", address: "https://example.org/", headline: words }),
      ],
    },
  });
  const html = renderBodyHtml(body, { ...SURROUNDINGS, dateline: words });
  expect(rest(html)).not.toMatch(/[<>]/);
  expect(html).not.toContain("\u0000");
  expect(html.isWellFormed()).toBe(true);
});

test.each(ADDRESSES)("hostile addresses lead nowhere: %j", (address) => {
  const body = restored({
    root: {
      type: "root",
      children: [paragraph(link(address, "words")), alsoRead({ kind: "article", articleId: ARTICLE, headline: "x" })],
    },
  });
  const html = renderBodyHtml(body, {
    ...SURROUNDINGS,
    article: () => ({ headline: "words", address, language: "en-GB" }),
  });
  expect(rest(html)).not.toMatch(/[<>]/);
  for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g))
    expect(href).toMatch(/^(?:https:\/\/example\.org\/|\/\/example\.org\/|javascript&amp;colon;)/);
});

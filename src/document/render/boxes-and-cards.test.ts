import { expect, test } from "vitest";
import { boxTitle, editorsNote, embed, factBox, list, type NodeJson, paragraph, text } from "../testing/json.ts";
import { rendered } from "../testing/rendered.ts";
import type { Surroundings } from "../surroundings.ts";

const ITALIC = 2;
const VIDEO = "https://youtu.be/abcdefghijk";
const PAGE = "https://www.youtube.com/watch?v=abcdefghijk";

test.each<[string, NodeJson[], Partial<Surroundings>, [string, string, string]]>([
  [
    "what has no words leaves nothing",
    [factBox("fact-box", boxTitle(" "), paragraph()), editorsNote(paragraph()), embed("")],
    {},
    ["", "", ""],
  ],
  [
    "a box without a title goes by the name of its kind, in the article's language",
    [factBox("key-points", boxTitle(), list("bullet", "Un"))],
    { language: "fr" },
    [
      '<aside class="key-points" aria-labelledby="box-key-points"><p class="box-title" id="box-key-points">L’essentiel</p><ul><li>Un</li></ul></aside>',
      "L’essentiel\n- Un",
      "> **L’essentiel**\n>\n> - Un",
    ],
  ],
  [
    "two boxes of one title have ids and names of their own, and stay two",
    [
      factBox("fact-box", boxTitle("The ", text("Ferry", ITALIC)), paragraph("One")),
      factBox("fact-box", boxTitle("The Ferry"), paragraph("Two")),
    ],
    {},
    [
      '<aside class="fact-box" aria-labelledby="box-the-ferry"><p class="box-title" id="box-the-ferry">The <em>Ferry</em></p><p>One</p></aside>\n' +
        '<aside class="fact-box" aria-label="The Ferry 2"><p class="box-title" id="box-the-ferry-2">The Ferry</p><p>Two</p></aside>',
      "The Ferry\nOne\n\nThe Ferry\nTwo",
      "> **The Ferry**\n>\n> One\n\n<!-- -->\n\n> **The Ferry**\n>\n> Two",
    ],
  ],
  [
    "a note of two paragraphs has its label once; an unknown language has the English one",
    [editorsNote(paragraph("One"), paragraph("Two"))],
    { language: "eo" },
    [
      '<aside class="editors-note" role="note"><p><strong class="label">Editor’s note:</strong> One</p><p>Two</p></aside>',
      "Editor’s note: One\nTwo",
      "> **Editor’s note:** One\n>\n> Two",
    ],
  ],
  [
    "a card without a title shows its address",
    [embed(VIDEO)],
    {},
    [
      `<figure class="embed"><a href="${PAGE}">youtube.com/watch?v=abcdefghijk</a><figcaption>YouTube</figcaption></figure>`,
      `youtube.com/watch?v=abcdefghijk (YouTube): ${PAGE}`,
      `[youtube.com/watch?v=abcdefghijk](${PAGE}) (YouTube)`,
    ],
  ],
  [
    "a frame is empty until its link is followed, and only where a provider has one",
    [embed(VIDEO, 'The "bridge"'), embed("https://news.example/", "News")],
    { embeds: "frame" },
    [
      `<figure class="embed"><a href="${PAGE}">The "bridge"</a><details><summary>Show it here</summary>` +
        '<p><a href="https://www.youtube-nocookie.com/embed/abcdefghijk" target="embed-1">Load it from YouTube, which will learn of your visit</a></p>' +
        '<iframe name="embed-1" title="The &quot;bridge&quot;" data-shape="16/9" allow="fullscreen; encrypted-media; picture-in-picture" sandbox="allow-scripts allow-same-origin allow-popups allow-presentation" referrerpolicy="strict-origin-when-cross-origin"></iframe></details><figcaption>YouTube</figcaption></figure>\n' +
        '<figure class="embed"><a href="https://news.example/">News</a><figcaption>news.example</figcaption></figure>',
      `The "bridge" (YouTube): ${PAGE}\n\nNews (news.example): https://news.example/`,
      `[The "bridge"](${PAGE}) (YouTube)\n\n[News](https://news.example/) (news.example)`,
    ],
  ],
])("%s", (_what, blocks, change, expected) => {
  expect(rendered(blocks, change)).toEqual(expected);
});

import { buildEditorFromExtensions, defineExtension, getKnownTypesAndNodes } from "@lexical/extension";
import { expect, test } from "vitest";
import { DocumentExtension } from "../extension.ts";
import type { Block } from "./block.ts";
import type { Inline } from "./inline.ts";
import type { TableCell, TableRow } from "./table/schema.ts";
import type { ListItem } from "./list/schema.ts";
import type { BoxTitle } from "./fact-box/title-schema.ts";
import type { Attribution } from "./attribution/schema.ts";
import { renderBodyHtml } from "../render/html.ts";
import { renderBodyMarkdown } from "../render/markdown.ts";
import { renderBodyText } from "../render/text.ts";
import { restored } from "../testing/headless.ts";
import {
  alsoRead,
  attribution,
  boxTitle,
  divider,
  editorsNote,
  embed,
  factBox,
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

type NodeType =
  | Block["type"]
  | Inline["type"]
  | ListItem["type"]
  | Attribution["type"]
  | BoxTitle["type"]
  | TableRow["type"]
  | TableCell["type"]
  | "root"
  | "quote";

const figures = table(
  [
    ["Port", "Ships"],
    ["Varna", "12"],
  ],
  "both",
);

const boxed = factBox("key-points", boxTitle("Talks"), list("bullet", "Words"));
const spoken = quotation(paragraph("We agreed."), attribution("The host"));

/** For every type of node a block that shows it, and what it leaves in HTML, text and Markdown. */
const SAMPLES = {
  root: [paragraph("Words"), "<p>Words</p>", "Words", "Words"],
  text: [paragraph({ type: "text", text: "Words", format: 1 }), "<strong>Words</strong>", "Words", "**Words**"],
  linebreak: [paragraph("a", { type: "linebreak" }, "b"), "a<br>b", "a\nb", "a\\\nb"],
  tab: [paragraph("a", { type: "tab" }, "b"), "a\tb", "a\tb", "a b"],
  link: [
    paragraph(link("https://example.org/", "Words")),
    '<a href="https://example.org/">Words</a>',
    "Words",
    "[Words](https://example.org/)",
  ],
  footnote: [
    paragraph("Words", footnote("A note")),
    'Words<sup class="footnote"><a href="#note-1" id="note-mark-1" role="doc-noteref">1</a></sup></p>\n<section class="footnotes"',
    "Words[1]\n\n[1] A note",
    "Words[^1]\n\n[^1]: A note",
  ],
  paragraph: [paragraph("Words"), "<p>", "Words", "Words"],
  heading: [heading("h2", "Words"), '<h2 id="section-words">', "Words", "## Words"],
  list: [list("number", "Words"), "<ol>", "1. Words", "1. Words"],
  listitem: [list("bullet", "Words"), "<li>Words</li>", "- Words", "- Words"],
  quote: [{ type: "quote", children: [] }, "", "", ""],
  quotation: [spoken, '<figure class="quotation"><blockquote><p>', "We agreed.", "> We agreed."],
  attribution: [spoken, "<figcaption>The host</figcaption>", "— The host", "> — The host"],
  "pull-quote": [pullQuote(paragraph("We agreed.")), '<figure class="pull-quote">', "We agreed.", "> We agreed."],
  table: [
    figures,
    '<section class="table" aria-label="Table" tabindex="0"><table><thead>',
    "Port   Ships",
    "| --- | --- |",
  ],
  tablerow: [figures, "<tbody><tr>", "Varna     12", "| Varna | 12 |"],
  tablecell: [figures, '<th scope="row">Varna</th><td>12</td>', "Varna     12", "| Varna | 12 |"],
  "fact-box": [
    boxed,
    '<aside class="key-points" aria-labelledby="box-talks"><p class="box-title" id="box-talks">Talks</p><ul>',
    "Talks\n- Words",
    "> **Talks**\n>\n> - Words",
  ],
  "box-title": [boxed, ">Talks</p>", "Talks", "**Talks**"],
  "editors-note": [
    editorsNote(paragraph("Words")),
    '<aside class="editors-note" role="note"><p><strong class="label">Editor’s note:</strong> Words</p></aside>',
    "Editor’s note: Words",
    "> **Editor’s note:** Words",
  ],
  embed: [
    embed("https://youtu.be/abcdefghijk", "Words"),
    '<figure class="embed"><a href="https://www.youtube.com/watch?v=abcdefghijk">Words</a><figcaption>YouTube</figcaption></figure>',
    "Words (YouTube): https://www.youtube.com/watch?v=abcdefghijk",
    "[Words](https://www.youtube.com/watch?v=abcdefghijk) (YouTube)",
  ],
  horizontalrule: [divider, "<hr>", "* * *", "* * *"],
  image: [image({ caption: "The bridge" }), '<figure class="image"><img', "[The bridge]", "![](assets/aaaa.jpg)"],
  "also-read": [
    alsoRead({ kind: "address", address: "https://example.org/", headline: "Words" }),
    '<p class="also-read">Also read: <a href="https://example.org/">Words</a></p>',
    "Also read: Words (https://example.org/)",
    "**Also read:** [Words](https://example.org/)",
  ],
} satisfies Record<NodeType, readonly [block: object, html: string, text: string, markdown: string]>;

test("every registered node has a schema and renderers, and nothing else has", () => {
  let registered: string[] = [];
  const Witness = defineExtension({
    name: "witness",
    dependencies: [DocumentExtension],
    init: (config) => void (registered = [...getKnownTypesAndNodes(config).types]),
  });
  buildEditorFromExtensions(Witness).dispose();
  expect(registered.toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
});

test.each(Object.entries(SAMPLES))("%s passes the gate and is rendered", (_type, [block, html, text, markdown]) => {
  const body = restored({ root: { type: "root", children: [block] } });
  expect([
    renderBodyHtml(body, SURROUNDINGS),
    renderBodyText(body, SURROUNDINGS),
    renderBodyMarkdown(body, SURROUNDINGS),
  ]).toEqual([expect.stringContaining(html), expect.stringContaining(text), expect.stringContaining(markdown)]);
});

import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "headings on the levels of a body",
    "<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>",
    ["h2: a", "h2: b", "h3: c", "h4: d", "h4: e", "h4: f"],
  ],
  [
    "text beside blocks",
    "a<p>b</p>c<div>d<div>e</div>f</div>",
    ["paragraph: a", "paragraph: b", "paragraph: c", "paragraph: d", "paragraph: e", "paragraph: f"],
  ],
  ["a span set as a block", "a<span style='display:block'>b</span>c", ["paragraph: a", "paragraph: b", "paragraph: c"]],
  ["a divider", "<p>a</p><hr><p>b</p>", ["paragraph: a", "horizontalrule", "paragraph: b"]],
  ["definitions", "<dl><dt>a</dt><dd>b</dd></dl>", ["paragraph: a", "paragraph: b"]],
  ["a reading over a character", "<ruby>東<rp>(</rp><rt>ひがし</rt><rp>)</rp></ruby>", ["paragraph: 東(ひがし)"]],
  ["a quotation in a line", "<p>She said <q>no</q>.</p>", ["paragraph: She said “no”."]],
  [
    "what nobody sees",
    "<title>a</title><script>b</script><style>c{}</style><svg><text>d</text></svg><template>e</template><p>f</p>",
    ["paragraph: f"],
  ],

  ["nested lists", "<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", ["- a", "  1. b", "- c"]],
  ["a list right inside a list", "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", ["- a", "  - b", "- c"]],
  [
    "an item that only holds a list",
    "<ol><li>a</li><li style='list-style:none'><ol><li>b</li></ol></li><li>c</li></ol>",
    ["1. a", "  1. b", "2. c"],
  ],
  ["a list that begins deeper than it goes on", "<ul><ul><li>a</li></ul><li>b</li></ul>", ["- a", "- b"]],
  [
    "numbers as the source counts",
    "<ol start=3><li>a</li><li>b</li></ol><p>-</p><ol><li value=9>c</li></ol>",
    ["3. a", "4. b", "paragraph: -", "9. c"],
  ],
  ["a list numbered by its style", "<ul style='list-style-type:decimal'><li>a</li></ul>", ["1. a"]],
  ["paragraphs of an item", "<ul><li><p>a</p><p>b</p></li></ul>", ["- a / b"]],
  [
    "a paragraph after a list within an item",
    "<ol><li>a<ul><li>b</li></ul>c</li><li>d</li></ol>",
    ["1. a", "  - b", "paragraph: c", "2. d"],
  ],
  ["a heading within an item", "<ul><li><h3>a</h3>b</li></ul>", ["h3: a", "- b"]],
  ["items without text and items without a list", "<ul><li> </li><li>a</li></ul><li>b</li>", ["- a", "- b"]],
  ["very deep lists", `${"<ul><li>".repeat(60)}a`, ["- a"]],

  [
    "a quotation and its speaker",
    "<blockquote><p>a</p><p>b</p><cite>— Ann Lee</cite></blockquote>",
    ["quotation: a", "quotation: b", "attribution: Ann Lee"],
  ],
  [
    "a speaker on the last line of a quotation, and a title cited within one",
    "<blockquote><p>a<br><cite>Ann</cite></p></blockquote><blockquote><p>From <cite>The Sea</cite></p></blockquote>",
    ["quotation: a", "attribution: Ann", "quotation: From <i>The Sea</i>"],
  ],
  ["text right in a quotation", "<blockquote>a<footer>Ann</footer></blockquote>", ["quotation: a", "attribution: Ann"]],
  [
    "a heading in a quotation",
    "<blockquote><h2>a</h2><p>b</p><ul><li>c</li></ul></blockquote>",
    ["h2: a", "quotation: b", "- c"],
  ],
  [
    "a figure with a quotation",
    "<figure class='wp-block-pullquote'><blockquote><p>a</p></blockquote><figcaption>Ann</figcaption></figure>",
    ["pull-quote: a", "attribution: Ann"],
  ],
  [
    "a figure without its picture",
    "<figure><img src='https://a.example/b.jpg'><figcaption>a</figcaption></figure>",
    ["paragraph: a"],
  ],

  [
    "a table of figures",
    "<table><caption>x</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><p>1</p><p>2</p></td><td></td></tr></tbody></table>",
    ["caption: x", "row: #a | #b", "row: 1 // 2 | "],
  ],
  [
    "a table that arranges a page",
    "<table><tr><td><h2>a</h2><p>b</p></td><td>c</td></tr></table>",
    ["h2: a", "paragraph: b", "paragraph: c"],
  ],
  [
    "a table of one column",
    "<table><tr><td><p>a</p><p>b</p></td></tr><tr><td>c</td></tr></table>",
    ["paragraph: a", "paragraph: b", "paragraph: c"],
  ],
  ["cells without a table", "<tr><td>a</td><td>b</td></tr>", ["row: a | b"]],
  [
    "headers of rows, and first rows in bold",
    "<table><tr><td></td><th>a</th></tr><tr><th>b</th><td>1</td></tr></table><table><tr><td><b>a</b></td><td><b>b</b></td></tr><tr><td>c</td><td>d</td></tr></table>",
    ["row: # | #a", "row: #b | 1", "row: #<b>a</b> | #<b>b</b>", "row: c | d"],
  ],
  [
    "cells that span columns and rows",
    "<table><tr><td colspan=2>a</td><td rowspan=0>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr></table>",
    ["row: a |  | b", "row: c | d | ", "row: e |  | "],
  ],
  [
    "columns that only a span reaches into, and the empty end of a sheet",
    "<table><tr><td colspan=3>a</td><td>b</td><td></td></tr><tr><td colspan=3>c</td><td>d</td></tr><tr><td></td></tr></table>",
    ["row: a | b", "row: c | d"],
  ],
  [
    "a list in a table with headers",
    "<table><tr><th>a</th><th>b</th></tr><tr><td><ul><li>c</li><li>d</li></ul></td><td>e</td></tr></table>",
    ["row: #a | #b", "row: c // d | e"],
  ],
  [
    "a table that says it only arranges",
    "<table role=presentation><tr><td>a</td><td>b</td></tr></table>",
    ["paragraph: a", "paragraph: b"],
  ],
  [
    "the caption of a table's figure",
    "<figure><table><tr><td>a</td><td>b</td></tr></table><figcaption>x</figcaption></figure>",
    ["caption: x", "row: a | b"],
  ],
  [
    "a table in an item of a list",
    "<ul><li>a<table><tr><td>b</td><td>c</td></tr></table></li></ul>",
    ["- a", "row: b | c"],
  ],
  [
    "formats in a table",
    "<table><tr><td><b>a</b></td><td><a href='https://a.example/'>b</a></td></tr></table>",
    ["row: <b>a</b> | [b](https://a.example/)"],
  ],

  [
    "a link around blocks",
    "<a href='https://a.example/'><h2>a</h2><p>b</p></a>",
    ["h2: [a](https://a.example/)", "paragraph: [b](https://a.example/)"],
  ],
  [
    "the words of a link that leads nowhere",
    "<a href='javascript:x()'>a</a> <a href='#b'>b</a> <a name='c'>c</a>",
    ["paragraph: a b c"],
  ],
  [
    "a framed player",
    "<p>a</p><iframe src='https://v.example/1?utm_source=x'></iframe>",
    ["paragraph: a", "embed: (https://v.example/1)"],
  ],
  [
    "a frame that counts readers",
    "<iframe src='https://v.example/1' width=1 height=1></iframe><p>a</p>",
    ["paragraph: a"],
  ],

  [
    "a player that is known",
    "<iframe title='The bridge' src='//www.youtube-nocookie.com/embed/abcdefghijk?rel=0'></iframe>",
    ["embed: The bridge(https://www.youtube.com/watch?v=abcdefghijk)"],
  ],
  [
    "a post before its script has run",
    "<blockquote class='twitter-tweet'><p>It is open.</p>— Ann (@ann) <a href='https://twitter.com/ann/status/1234567890?ref_src=x'>5 May</a></blockquote><script src='https://platform.twitter.com/widgets.js'></script>",
    ["embed: It is open.(https://x.com/ann/status/1234567890)"],
  ],
  [
    "a figure around an address",
    "<figure class='wp-block-embed'><div>\nhttps://vimeo.com/76979871\n</div></figure>",
    ["embed: (https://vimeo.com/76979871)"],
  ],
  [
    "a figure around an address, and its caption",
    "<figure class='wp-block-embed'><div>\nhttps://vimeo.com/76979871\n</div><figcaption>The bridge</figcaption></figure>",
    ["embed: The bridge(https://vimeo.com/76979871)"],
  ],
  [
    "a figure around an address, with a link in its caption",
    "<figure class='wp-block-embed'>https://vimeo.com/76979871<figcaption>By <a href='https://a.example'>Ann</a></figcaption></figure>",
    ["embed: (https://vimeo.com/76979871)", "paragraph: By [Ann](https://a.example/)"],
  ],
  [
    "a card as Dateline's own pages have it",
    "<figure class='embed'><a href='https://vimeo.com/76979871'>The bridge</a><figcaption>Vimeo</figcaption></figure>",
    ["embed: The bridge(https://vimeo.com/76979871)"],
  ],
  [
    "key points",
    "<aside class='key-points'><h2>In short</h2><ul><li>a</li></ul><p>b</p></aside><p>c</p>",
    ["key-points box-title: In short", "- a", "key-points paragraph: b", "paragraph: c"],
  ],
  [
    "a fact box that holds what it cannot",
    "<aside class='fact-box'><p class='box-title'>Facts</p><p>a</p><hr></aside>",
    ["fact-box box-title: Facts", "fact-box paragraph: a", "horizontalrule"],
  ],
  [
    "an editor's note, its label left to the page",
    "<aside class='editors-note' role='note'><p><strong class='label'>Editor’s note:</strong> a</p></aside>",
    ["editors-note: a"],
  ],
  ["another aside", "<aside><p>a</p></aside>", ["paragraph: a"]],

  ["right-to-left text states nothing", "<p dir=rtl>مرحبا</p>", ["paragraph: مرحبا"]],
  ["a direction that the text has not", "<p dir=rtl>Abc</p><p dir=ltr>مرحبا</p>", ["rtl: Abc", "ltr: مرحبا"]],
  ["the direction of items", "<ul><li dir=rtl>Abc</li><li>Def</li></ul>", ["- rtl Abc", "- Def"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

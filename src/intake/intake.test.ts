import { expect, test } from "vitest";
import { restoreTree } from "../document/restore.ts";
import { intakeHtml, LONGEST_PASTE } from "./intake.ts";
import { intakeOf, linesOf } from "./testing.ts";

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--
  p.MsoNormal {margin:0cm; font-family:Calibri} span.SpellE {mso-style-name:""} @list l0:level1 {mso-level-number-format:bullet}
  --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->
  <h1>Harbour <span class=SpellE>Feis</span><o:p></o:p></h1><p class=MsoNormal><o:p>&nbsp;</o:p></p>
  <p class=MsoNormal>The <b style='mso-bidi-font-weight:normal'>ferry</b><span style='mso-spacerun:yes'>&nbsp; </span>sails
  <a href="https://ferry.example/?utm_source=mail"><span style='color:blue'>daily</span></a>.<a style='mso-footnote-id:ftn1' href="#_ftn1">[1]</a></p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Cars</p>
  <table border=1><tr><td><p>Day</p></td><td><p>Hour</p></td></tr></table>
  <p><img src="data:image/png;base64,iVBORw0KGgo=" alt="A ferry"></p><!--EndFragment--></body></html>`;

test("a text from Word: its receipt and what it becomes", () => {
  expect({ lines: linesOf(WORD), receipt: intakeOf(WORD).receipt }).toEqual({
    lines: [
      "h2: Harbour Feis",
      "paragraph: The <b>ferry</b> sails [daily](https://ferry.example/).<sup>[1]</sup>",
      "- Cars",
      "row: Day | Hour",
    ],
    receipt: {
      source: "word",
      kept: { headings: 1, emphasis: 2, links: 1, lists: 1, tables: 1, pictures: 1 },
      dropped: { looks: 3, tracking: 1, "empty-paragraphs": 1 },
      missingPictures: [],
    },
  });
});

test("nothing is an empty body", () => {
  const nothings = ["", " \n", "<p></p>", "<!-- a -->", "<script>a</script>"];
  expect(nothings.flatMap((html) => linesOf(html))).toEqual(nothings.map(() => "paragraph: "));
});

test("what is too long is refused, not cut", () => {
  const result = intakeHtml(`<p>${"x".repeat(LONGEST_PASTE)}`, { mode: "full", language: "en-GB" });
  expect(result.ok ? undefined : result.error.code).toBe("too-large");
});

test.each([
  ["<img src=x onerror=alert(1)><p onclick=alert(1)>a</p>", ["paragraph: a"]],
  ["<a href=' \u0001javascript:alert(1)'>a</a><a href='vbscript:x'>b</a>", ["paragraph: ab"]],
  ["<svg><script>alert(1)</script></svg><math><mtext><p>a</p></mtext></math>", ["paragraph: a"]],
  ["<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", [`paragraph: '>`]],
  [
    "<style>@import 'https://t.example/x.css'</style><link rel=stylesheet href=https://t.example/y.css>a",
    ["paragraph: a"],
  ],
  [
    "<form action=https://t.example><input value=x><button>a</button></form><base href=https://t.example>",
    ["paragraph: a"],
  ],
  ["&lt;script&gt;alert(1)&lt;/script&gt;", ["paragraph: <script>alert(1)</script>"]],
])("%s", (html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

test("no markup, however broken, is refused or gives a body that is not in normal form", () => {
  const random = numbersFrom(20_260_101);
  for (let round = 0; round < 400; round++) {
    const html = broken(WORD, random);
    const result = intakeHtml(html, { mode: round % 3 === 0 ? "plain" : "full", language: "ar" });
    if (!result.ok) throw new Error(`${result.error.message}\n${html}`);
    expect(restoreTree(result.value.body)).toEqual({ ok: true, value: result.value.body });
  }
});

const SPLINTERS = [
  "<",
  ">",
  "</p>",
  "<!--",
  "-->",
  "<![endif]>",
  "<table>",
  "<li>",
  "<ul>",
  "</b>",
  "<a href=x>",
  "&#0;",
  "\u{d800}",
  `"`,
];

function broken(html: string, random: () => number): string {
  let text = html;
  for (let cut = 0; cut < 6; cut++) {
    const from = Math.floor(random() * text.length);
    const to = from + Math.floor(random() * 40);
    const splinter = SPLINTERS[Math.floor(random() * SPLINTERS.length)] ?? "";
    const kept = random() < 0.5 ? splinter : text.slice(to, to + 200);
    text = text.slice(0, from) + kept + text.slice(to);
  }
  return text;
}

// The same numbers in every run (Park and Miller's generator).
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test("a wrapper around more nodes than a call takes arguments is unwrapped, and the paste is not refused", () => {
  const html = `<b id="docs-internal-guid-1" style="font-weight:normal">${"<br>".repeat(130_000)}words</b>`;
  expect(linesOf(html)).toEqual(["paragraph: words"]);
});

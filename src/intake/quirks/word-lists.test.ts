import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "nested by level",
    item("l0 level1", "·", "Boats") +
      item("l0 level2", "o", "Red") +
      item("l0 level2", "o", "Blue") +
      item("l0 level1", "·", "Nets"),
    ["- Boats", "  - Red", "  - Blue", "- Nets"],
  ],
  [
    "the style sheet says which are numbered",
    "<style>@list l0:level1{mso-level-number-format:bullet} @list l0:level2{mso-level-start-at:1}</style>" +
      item("l0 level1", "1.", "A") +
      item("l0 level2", "·", "B"),
    ["- A", "  1. B"],
  ],
  [
    "numbering goes on after a paragraph",
    `${item("l0 level1", "1.", "A")}<p>Between</p>${item("l0 level1", "2.", "B")}`,
    ["1. A", "paragraph: Between", "2. B"],
  ],
  [
    "a list that starts on its third level",
    item("l0 level3", "iii.", "A") + item("l0 level3", "iv.", "B"),
    ["3. A", "4. B"],
  ],
  ["two lists one after the other", item("l0 level1", "·", "A") + item("l1 level1", "1.", "B"), ["- A", "1. B"]],
  [
    "a second paragraph of an item",
    `${item("l0 level1", "1.", "A", 36)}<p style='margin-left:36pt'>more</p>${item("l0 level1", "2.", "B", 36)}`,
    ["1. A / more", "2. B"],
  ],
  [
    "a paragraph indented further is none",
    `${item("l0 level1", "1.", "A", 36)}<p style='margin-left:72pt'>more</p>`,
    ["1. A", "paragraph: more"],
  ],
  [
    "a numbered heading stays a heading",
    `<h1 style='mso-list:l0 level1 lfo1'>${marker("1.")}Start</h1>`,
    ["h2: Start"],
  ],
  [
    "Word's real list within",
    `${item("l0 level1", "·", "A")}<ul><ul><li style='mso-list:l0 level2 lfo1'>B</li></ul></ul>${item("l0 level1", "·", "C")}`,
    ["- A", "  - B", "- C"],
  ],
  ["a marker that is a picture", item("l0 level1", "<img alt='*' src='file:///c:/clip.png'>", "A"), ["- A"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

function item(place: string, sign: string, text: string, indent?: number): string {
  const margin = indent === undefined ? "" : `margin-left:${indent}pt;`;
  return `<p class=MsoListParagraph style='${margin}mso-list:${place} lfo1'>${marker(sign)}${text}</p>`;
}

function marker(sign: string): string {
  const spacer = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>`;
  return `<![if !supportLists]><span style='mso-list:Ignore'>${sign}${spacer}</span><![endif]>`;
}

import { expect, test } from "vitest";
import { parseStyleSheet, styleFromSheet } from "./style-sheet.ts";

const SHEET = parseStyleSheet(`<!--
  /* p{color:red} */
  @page Section1 {size:595.3pt; margin:1in}
  @font-face {font-family:"Own"; panose-1:2 11;}
  @media print { td { display:none } }
  @import url("x.css"); span {color:blue}
  td, span.strong, div > b {font-weight:700}
  .strong {color:green; font-style:italic !important}
  p.strong {font-weight:700; margin-left:36.0pt}
  @list l0:level2 {mso-level-number-format:bullet; mso-level-text:"\\F0B7";}
-->`);

test.each<[name: string, classes: string, style: Record<string, string>]>([
  ["td", "", { "font-weight": "700" }],
  ["span", "strong", { color: "green", "font-style": "italic", "font-weight": "700" }],
  ["p", "strong other", { color: "green", "margin-left": "36.0pt" }],
  ["b", "", {}],
])("%s.%s", (name, classes, style) => {
  expect(Object.fromEntries(styleFromSheet(SHEET, name, classes))).toEqual(style);
});

test("what Word says of its lists is kept apart", () => {
  expect(SHEET.lists.get("l0:level2")?.get("mso-level-number-format")).toBe("bullet");
});

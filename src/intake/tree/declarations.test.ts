import { expect, test } from "vitest";
import { parseDeclarations, pointsOf } from "./declarations.ts";

test.each<[source: string, style: Record<string, string>]>([
  ["COLOR: Red; margin:0cm 0cm", { color: "Red", margin: "0cm 0cm" }],
  [`font:7.0pt "Times; New"; mso-list:l0 level1 lfo1`, { font: `7.0pt "Times; New"`, "mso-list": "l0 level1 lfo1" }],
  [
    "background:url(data:image/png;base64,AA);color:red!important",
    { background: "url(data:image/png;base64,AA)", color: "red" },
  ],
  [`/* a:b; */ color:"unclosed`, {}],
  ["mso-list:\nl1 level2\n lfo3", { "mso-list": "l1 level2\n lfo3" }],
])("%s", (source, style) => {
  expect(Object.fromEntries(parseDeclarations(source))).toEqual(style);
});

test.each([
  ["36.0pt", 36],
  ["48px", 36],
  [".5in", 36],
  ["0", 0],
  ["auto", undefined],
])("%s is %s points", (length, points) => {
  expect(pointsOf(length)).toBe(points);
});

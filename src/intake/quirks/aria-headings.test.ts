import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  ["Word on the web", "<p role=heading aria-level=3>Tide</p>", ["h3: Tide"]],
  ["no level", "<div role=heading>Tide</div>", ["h2: Tide"]],
  ["a level out of bounds", "<div role=heading aria-level=9>Tide</div>", ["h4: Tide"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "an arrow",
    "<p>Home <span style='font-family:Wingdings;mso-char-type:symbol'><span style='mso-char-type:symbol'>à</span></span> away</p>",
    ["paragraph: Home → away"],
  ],
  ["a letter in another font", "<p>Voilà <span style='font-family:Arial'>à</span></p>", ["paragraph: Voilà à"]],
  ["words in the font are left", "<p><span style='font-family:Wingdings'>Joke</span></p>", ["paragraph: Joke"]],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

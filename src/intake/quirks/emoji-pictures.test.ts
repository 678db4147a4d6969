import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "WordPress and mail",
    "<p>Good <img class=emoji alt='👍🏽' src='https://s.example/1f44d.svg'></p>",
    ["paragraph: Good 👍🏽"],
  ],
  [
    "Slack's own",
    "<p>Good <img class=c-emoji alt=':tada:' src='https://s.example/tada.png'></p>",
    ["paragraph: Good :tada:"],
  ],
  [
    "a picture's text is no emoji",
    "<p>Good <img alt='A thumb' src='https://s.example/a.png'></p>",
    ["paragraph: Good"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

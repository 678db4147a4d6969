import { expect, test } from "vitest";
import { intakeOf } from "../testing.ts";

const VML = `<!--[if gte vml 1]><v:shape alt="A pier"><v:imagedata src="file:///c:/clip1.png" o:title="x"/></v:shape><![endif]-->`;

test.each([
  ["a picture that only the comment knows", `<p>${VML}</p>`, ["A pier"]],
  [
    "a picture that is repeated for browsers",
    `<p>${VML}<![if !vml]><img alt="The pier" src="file:///c:/clip1.png"><![endif]></p>`,
    ["The pier"],
  ],
])("%s", (_what, html, alternatives) => {
  expect(intakeOf(html).pictures.map(({ alt, source }) => [alt, source])).toEqual(
    alternatives.map((alt) => [alt, { kind: "clipboard", index: 0 }]),
  );
});

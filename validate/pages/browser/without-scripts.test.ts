import { expect, it } from "vitest";
import { missingWithout, type Seen } from "./without-scripts.ts";

const whole: Seen = { text: "The port The port is open.", headings: 1, empty: [], hasNotice: false };

it.each<[string, Partial<Seen>, string[]]>([
  ["the same page", {}, []],
  ["a text that a script adds", { text: "The port" }, ["another text is shown without scripts"]],
  ["a list that a script fills", { empty: ["ol.results"] }, ["ol.results is empty without scripts"]],
  ["such a list in a page that says so", { empty: ["ol.results"], text: "It needs JavaScript.", hasNotice: true }, []],
  ["nothing at all", { text: "", headings: 0, hasNotice: true }, ["nothing is shown without scripts"]],
])("without scripts: %s", (_, without, findings) => {
  expect(missingWithout(whole, { ...whole, ...without })).toEqual(findings);
});

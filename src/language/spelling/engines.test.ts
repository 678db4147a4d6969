import { expect, test } from "vitest";
import type { TextBlock } from "../findings.ts";
import { engineNameFor } from "./engine-names.ts";
import { installedEngines } from "./installed-engines.ts";

const engines = installedEngines();

async function found(language: string, text: string): Promise<string[]> {
  const block: TextBlock = { key: "p", kind: "paragraph", language, text };
  const engine = await engines.engineFor(language);
  const findings = (await engine?.check(block)) ?? [];
  return findings.map(({ rule, severity, start, end }) => `${rule} ${severity}: ${text.slice(start, end)}`);
}

test.each([
  ["en-GB", "The council will recieve the colour plans.", ["unknown-word warning: recieve"]],
  ["en-GB", "The color is new.", ["unknown-word warning: color"]],
  ["en-US", "The color is new; the colour is old.", ["unknown-word warning: colour"]],
  ["en", "The programme’s organiser travelled to the theatre.", []],
  [
    "en-GB",
    "👨‍👩‍👧 They could of done it\u00A0😀 on a island.",
    ["harper/ModalOf warning: could of", "harper/AnA warning: a"],
  ],
  ["en-GB", "The EU told MPs and BBC reporters at 5pm.", []],
  ["en-GB", "Officials in Kismayo agreed.", ["unknown-word suggestion: Kismayo"]],
  ["en-GB", "Write to desk@exampel.org or see www.exampel.org/recieve.", []],
  ["fr", "L’année dernière, aujourd’hui, c’est-à-dire qu’il n’a pas répondu à l’État.", []],
  ["fr-CA", "Les habitantts du quartier ont dît « non ».", ["unknown-word warning: habitantts"]],
  ["fr", "Le vice-président franco-allemand arrive à Kismayo.", ["unknown-word suggestion: Kismayo"]],
  ["es", "Los habitanttes del barrio franco-alemán están aquí.", ["unknown-word warning: habitanttes"]],
  ["sw", "Habari za asubuhi.", []],
])("%s: %s", async (language, text, expected) => {
  expect(await found(language, text)).toEqual(expected);
});

test("corrections: Harper’s come with the finding, Hunspell’s on demand", async () => {
  const block: TextBlock = { key: "p", kind: "paragraph", language: "en-GB", text: "They recieve it." };
  const [finding] = (await (await engines.engineFor("en-GB"))?.check(block)) ?? [];
  expect(finding).toEqual({
    rule: "unknown-word",
    kind: "spelling",
    severity: "warning",
    message: "“recieve” is not in the dictionary.",
    block: "p",
    start: 5,
    end: 12,
    suggestions: expect.arrayContaining(["receive"]),
  });
  expect(await (await engines.engineFor("fr"))?.suggest("habitantts")).toContain("habitants");
  expect(await (await engines.engineFor("es"))?.suggest("habitanttes")).toContain("habitantes");
});

test("a block of many sentences keeps its offsets", async () => {
  const text = `${"The ferry sails at noon on every day of the week. ".repeat(200)}They recieve it.`;
  expect(await found("en-GB", text)).toEqual(["unknown-word warning: recieve"]);
});

test("what is switched off stays so when the dialect changes", async () => {
  const text = "They painted the the wall.";
  expect([await found("en-US", text), await found("en-GB", text), await found("en-US", text)]).toEqual([[], [], []]);
});

test("items of a list may begin small; abbreviations of units are house style’s business", async () => {
  const text = "open desks in both terminals, 20 MB in 30 ms;";
  const block: TextBlock = { key: "p", kind: "list-item", language: "en-GB", text };
  expect(await (await engines.engineFor("en-GB"))?.check(block)).toEqual([]);
});

test("each language has its engine", () => {
  expect(["en-US", "fr-CH", "es-MX", "de"].map(engineNameFor)).toEqual([
    "harper",
    "dictionary-fr",
    "dictionary-es",
    undefined,
  ]);
});

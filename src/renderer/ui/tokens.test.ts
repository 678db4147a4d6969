import { describe, expect, test } from "vitest";
import { addTokens, completions, parseTokens } from "./tokens.ts";

test.each([
  ["trade", ["trade"]],
  ["trade, energy ; visas", ["trade", "energy", "visas"]],
  ["  state   visit\nsummit\t", ["state visit", "summit"]],
  ["تجارة، طاقة", ["تجارة", "طاقة"]],
  ["外交、贸易", ["外交", "贸易"]],
  [" ,, ", []],
])("%j holds %j", (text, tokens) => {
  expect(parseTokens(text)).toEqual(tokens);
});

test("each token is kept once, as it was first written", () => {
  expect(addTokens(["Trade"], ["trade", "Énergie", "energie", "visas"])).toEqual(["Trade", "Énergie", "visas"]);
});

describe("completion", () => {
  const known = ["Cuba", "Caribbean", "Trade", "Élections", "South Caucasus"];
  test.each([
    ["ca", ["Caribbean", "South Caucasus"]],
    ["ele", ["Élections"]],
    ["tr", []],
    ["", ["Cuba", "Caribbean", "Élections", "South Caucasus"]],
  ])("%j gives %j", (beginning, expected) => {
    expect(completions(beginning, known, ["trade"])).toEqual(expected);
  });
});

import { expect, test } from "vitest";
import { asPrinted } from "./emulate-medium.ts";

test.each([
  ["print", "all"],
  ["screen", "not all"],
  ["not print", "not all"],
  ["not screen", "all"],
  ["only print", "only all"],
  ["screen, print", "not all, all"],
  ["screen and (min-width: 40rem)", "not all"],
  ["print and (min-width: 40rem)", "all and (min-width: 40rem)"],
  ["(min-width: 40rem)", "(min-width: 40rem)"],
  ["(prefers-color-scheme: dark)", "not all"],
  ["screen and (prefers-color-scheme: dark)", "not all"],
  ["(prefers-color-scheme: light)", "(prefers-color-scheme: light)"],
  ["", ""],
])("%j holds on paper as %j", (query, printed) => {
  expect(asPrinted(query)).toBe(printed);
});

import { expect, it } from "vitest";
import { printable } from "./printable.ts";

it.each([
  ["a plain line\nand\tanother", "a plain line\nand\tanother"],
  ["Größe \u{1f30d} مرحبا", "Größe \u{1f30d} مرحبا"],
  ["\u001b[2J\u001b]0;title\u0007", "\\u001b[2J\\u001b]0;title\\u0007"],
  ["\u009b31m\u007f\r", "\\u009b31m\\u007f\\u000d"],
  ["\u202eexe.txt", "\\u202eexe.txt"],
])("%j is shown as %j", (text, shown) => {
  expect(printable(text)).toBe(shown);
});

it("leaves JSON the same data", () => {
  const data = { headline: "\u009b31m \u202e \u001b[2J \n" };
  expect(JSON.parse(printable(JSON.stringify(data, null, 2)))).toEqual(data);
});

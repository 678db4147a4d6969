import { expect, it } from "vitest";
import { paperOf } from "./paper.ts";
import { settleDates } from "./settle-dates.ts";

it.each([
  ["en", "A4"],
  ["en-GB", "A4"],
  ["en-US", "Letter"],
  ["es-MX", "Letter"],
  ["zh-Hant-TW", "A4"],
  ["fr-CA", "Letter"],
])("a publication in %s prints on %s", (language, paper) => {
  expect(paperOf(language)).toBe(paper);
});

it("a PDF says it was made when the article was changed, and no byte of it moves", () => {
  const made = Buffer.from(
    "%PDF-1.4\n\xe9\x00<</CreationDate (D:20261126175912+00'00')\n/ModDate (D:20261126175912+01'30')>>",
    "latin1",
  );
  const settled = settleDates(made, "2024-02-20T19:15:00.123-05:00");
  expect(settled.toString("latin1")).toBe(
    "%PDF-1.4\n\xe9\x00<</CreationDate (D:20240221001500+00'00')\n/ModDate (D:20240221001500+00'00')>>",
  );
  expect(settled.length).toBe(made.length);
});

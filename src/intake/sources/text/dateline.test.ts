import { expect, it } from "vitest";
import { findDateline } from "./dateline.ts";

it.each([
  ["Havana, 20 February 2024 (TDI): The", "Havana", "2024-02-20", "TDI"],
  ["Islamabad, 3 March 2024 (TDI): The", "Islamabad", "2024-03-03", "TDI"],
  ["New York, February 20, 2024: The", "New York", "2024-02-20", ""],
  ["PARIS (AFP) — The", "PARIS", null, "AFP"],
  ["KYIV, Feb 20 (Wire) -- The", "KYIV", null, "Wire"],
  ["LAHORE, Pakistan (Wire) – The", "LAHORE, Pakistan", null, "Wire"],
  ["La Havane, le 20 février 2024 (TDI) : Les", "La Havane", "2024-02-20", "TDI"],
  ["هافانا، 20 فبراير 2024 (تي دي آي): وصل", "هافانا", "2024-02-20", "تي دي آي"],
  ["اسلام آباد، 20 فروری 2024 (ٹی ڈی آئی): وزیر", "اسلام آباد", "2024-02-20", "ٹی ڈی آئی"],
])("finds the dateline of “%s”", (text, place, date, agency) => {
  expect(findDateline(text)?.dateline).toEqual({ place, date, agency });
});

it.each([
  "Havana: the city that waits",
  "The minister said, in short: no",
  "He met the president (her father) — and left",
  "On Tuesday, 20 February 2024, the ministers met",
  "",
])("finds none in “%s”", (text) => {
  expect(findDateline(text)).toBeUndefined();
});

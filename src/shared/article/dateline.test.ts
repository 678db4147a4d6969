import { expect, it } from "vitest";
import { formatDateline } from "./dateline.ts";

it.each([
  ["en", "Havana, 20 February 2024 (TDI):"],
  ["fr", "Havana, 20 février 2024 (TDI):"],
  ["ar", "Havana، 20 فبراير 2024 (TDI):"],
  // By `Temporal.PlainDate` it was 2024/2/20.
  ["zh-Hans", "Havana，2024年2月20日 (TDI):"],
])("a dateline in %s has its day in full", (language, text) => {
  expect(formatDateline({ place: "Havana", date: "2024-02-20", agency: "TDI" }, language)).toBe(text);
});

it.each(["0001-01-01", "1582-10-10"])("a day of old, %s, is that of today's calendar", (date) => {
  const [year = "", , day = ""] = date.split("-");
  expect(formatDateline({ place: "", date, agency: "" }, "en")).toMatch(
    new RegExp(`^${String(Number(day))} \\w+ ${String(Number(year))}:$`),
  );
});

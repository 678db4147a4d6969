import { expect, test } from "vitest";
import { countdown } from "./countdown.ts";

const NOW = Temporal.ZonedDateTime.from("2024-03-30T10:00:00+01:00[Europe/Berlin]");

test.each([
  ["2024-03-30T09:00:30Z", false, "less than a minute"],
  ["2024-03-30T09:01:00Z", false, "1 minute"],
  ["2024-03-30T12:25:59Z", false, "3 hours 25 minutes"],
  ["2024-03-30T10:00:00Z", false, "1 hour"],
  ["2024-03-30T19:00:00+09:00", false, "1 hour"],
  ["2024-04-02T10:00:00+02:00", false, "3 days"],
  ["2024-04-02T12:30:00+02:00", false, "3 days 2 hours"],
  ["2024-04-05T12:30:00+02:00", false, "6 days 2 hours"],
  ["2024-04-06T12:30:00+02:00", false, "7 days"],
  ["2021-06-22T08:00:00Z", true, "1,012 days"],
  ["2024-03-30T09:00:00Z", true, "less than a minute"],
  ["2024-03-30T08:30:00Z", true, "30 minutes"],
  ["2024-03-28T08:00:00Z", true, "2 days 1 hour"],
])("%s", (instant, past, words) => {
  expect(countdown(instant, NOW)).toEqual({ past, words });
});

test("a day on which the clocks change is a day", () => {
  expect(countdown("2024-03-31T10:00:00+02:00", NOW).words).toBe("1 day");
});

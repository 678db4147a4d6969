import { expect, test } from "vitest";
import { relativeTime } from "./relative-time.ts";

const NOW = Temporal.ZonedDateTime.from("2024-02-20T10:00:00+01:00[Europe/Berlin]");

test.each([
  ["2024-02-20T07:05:00Z", "08:05"],
  ["2024-02-19T23:30:00Z", "00:30"],
  ["2024-02-19T12:00:00Z", "Yesterday"],
  ["2024-02-16T12:00:00Z", "Friday"],
  ["2024-02-13T12:00:00Z", "13 Feb"],
  ["2023-12-31T12:00:00Z", "31 Dec 2023"],
  ["2024-02-21T12:00:00Z", "21 Feb"],
])("%s is shown as %s", (instant, shown) => {
  expect(relativeTime(instant, NOW)).toBe(shown);
});

import { expect, it } from "vitest";
import { dateTime, mailDateTime } from "./date-time.ts";

it.each([
  ["2024-02-20T17:40:00-05:00", "2024-02-20T17:40:00-05:00", "Tue, 20 Feb 2024 17:40:00 -0500"],
  ["2024-09-01T00:05+05:45", "2024-09-01T00:05:00+05:45", "Sun, 01 Sep 2024 00:05:00 +0545"],
  ["2024-12-31T23:59:59.999Z", "2024-12-31T23:59:59.999Z", "Tue, 31 Dec 2024 23:59:59 +0000"],
  ["2024-12-31T23:59Z", "2024-12-31T23:59:00Z", "Tue, 31 Dec 2024 23:59:00 +0000"],
])("%s", (instant, rfc3339, rfc822) => {
  expect([dateTime(instant), mailDateTime(instant)]).toEqual([rfc3339, rfc822]);
});

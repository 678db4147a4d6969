import { expect, it } from "vitest";
import { directionOfLanguage } from "./language.ts";

it.each([
  ["ar", "rtl"],
  ["ur-PK", "rtl"],
  ["en", "ltr"],
  // A saved page whose `lang` was damaged stopped a whole import.
  ["e\u{1}n", "ltr"],
  ["", "ltr"],
])("the direction of %j is %s", (tag, direction) => {
  expect(directionOfLanguage(tag)).toBe(direction);
});

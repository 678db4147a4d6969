import { expect, it } from "vitest";
import { openableAddress } from "./openable-address.ts";

it.each([
  ["https://example.org/a b", "https://example.org/a%20b"],
  [" https://example.org ", "https://example.org/"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
  ["http://example.org", undefined],
  ["javascript:alert(1)", undefined],
  ["JaVaScRiPt:alert(1)//https://example.org", undefined],
  ["file:///etc/passwd", undefined],
  ["app://dateline/", undefined],
  ["data:text/html,x", undefined],
  ["smb://example.org/share", undefined],
  ["example.org", undefined],
  ["", undefined],
])("%j is opened as %j", (text, address) => {
  expect(openableAddress(text)).toBe(address);
});

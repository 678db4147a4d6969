import { expect, it } from "vitest";
import { typedAddress } from "./typed-address.ts";

it.each([
  ["https://example.org/harbour?page=2#top", "https://example.org/harbour?page=2#top"],
  ["  http://example.org ", "http://example.org/"],
  ["example.org/harbour", "https://example.org/harbour"],
  ["ports.example.org", "https://ports.example.org/"],
  ["desk@example.org", "mailto:desk@example.org"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
  ["tel:+5378301234", "tel:+5378301234"],
  ["javascript:alert(1)", undefined],
  ["JaVaScRiPt:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["file:///etc/passwd", undefined],
  ["harbour reopens", undefined],
  ["harbour", undefined],
  ["", undefined],
])("%j means %j", (typed, address) => {
  expect(typedAddress(typed)).toBe(address);
});

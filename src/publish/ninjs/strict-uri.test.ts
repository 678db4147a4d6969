import { expect, it } from "vitest";
import { strictUri } from "./strict-uri.ts";

it.each([
  ["urn:uuid:018dc1f0-6a00-7000-8000-0000000000a1", "urn:uuid:018dc1f0-6a00-7000-8000-0000000000a1"],
  ["https://[2001:db8::1]:8080/a%20b?c=d&e=(f)#g", "https://[2001:db8::1]:8080/a%20b?c=d&e=(f)#g"],
  ["https://example.org/a|b?c[]=^#d#e", "https://example.org/a%7Cb?c%5B%5D=%5E#d%23e"],
  ["https://example.org/100%/%é", "https://example.org/100%25/%25%C3%A9"],
  ["mailto:desk@example.org?subject=a|b", "mailto:desk@example.org?subject=a%7Cb"],
])("%s", (address, uri) => {
  expect(strictUri(address)).toBe(uri);
});

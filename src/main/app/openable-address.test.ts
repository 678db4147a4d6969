import { expect, it } from "vitest";
import { openableAddress } from "./openable-address.ts";

it.each([
  ["https://example.org/a b", "https://example.org/a%20b", "example.org"],
  [" https://example.org ", "https://example.org/", "example.org"],
  ["https://bank.example.evil.example:8443/bank.example", undefined, "bank.example.evil.example:8443"],
  ["https://b\u{430}nk.example/", "https://xn--bnk-6cd.example/", "xn--bnk-6cd.example"],
  ["mailto:desk@example.org", "mailto:desk@example.org", "desk@example.org"],
  ["mailto:desk@example.org?subject=A%20b+c&to=other@example.org", undefined, "desk@example.org, other@example.org"],
  ["mailto:?body=x", "mailto:?body=x", "nobody yet"],
])("%j is opened", (text, address, leadsTo) => {
  expect(openableAddress(text)).toEqual({ address: address ?? text, leadsTo });
});

it.each(["attach", "ATTACH", "attachment", "attachments", "x-header"])(
  "a letter takes no file of the reader's along: %s",
  (field) => {
    const address = `mailto:desk@example.org?${field}=/home/reporter/sources.txt&subject=Hello`;
    expect(openableAddress(address)?.address).toBe("mailto:desk@example.org?subject=Hello");
  },
);

it.each([
  "http://example.org",
  "https://bank.example@evil.example/",
  "https://:password@example.org/",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)//https://example.org",
  "file:///etc/passwd",
  "app://dateline/",
  "data:text/html,x",
  "smb://example.org/share",
  "ms-msdt:/id",
  "example.org",
  "",
])("%j is not opened", (text) => {
  expect(openableAddress(text)).toBeUndefined();
});

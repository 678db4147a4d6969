import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-library.ts";
import { writeFileAtomically } from "./write-file.ts";

it("writes a whole file in place of the old one, and leaves nothing else behind", () => {
  const folder = temporaryFolder();
  const path = join(folder, "new", "page.html");
  writeFileAtomically(path, "old");
  writeFileAtomically(path, new Uint8Array([110, 101, 119]));
  expect({ text: readFileSync(path, "utf8"), files: readdirSync(join(folder, "new")) }).toEqual({
    text: "new",
    files: ["page.html"],
  });
});

it("leaves nothing behind where it cannot write", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "taken"));
  writeFileSync(join(folder, "taken", "inside"), "kept");
  expect(() => writeFileAtomically(join(folder, "taken"), "text")).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(folder)).toEqual(["taken"]);
});

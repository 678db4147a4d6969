import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { expectCode, expectValue, temporaryFolder } from "../testing/temporary-library.ts";
import { readBoundedFile, readFileWithin } from "./read-file.ts";

const LIMIT = 100;

it("reads a file that was chosen, through a link too", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.txt"), "words");
  symlinkSync(join(folder, "a.txt"), join(folder, "link.txt"));
  const read = ["a.txt", "link.txt"].map((name) => String(expectValue(readBoundedFile(join(folder, name), LIMIT))));
  expect(read).toEqual(["words", "words"]);
});

it("follows no link from within a folder: a library handed on could have shown its reader's own files", () => {
  const [folder, outside] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(outside, "secret.txt"), "secret");
  mkdirSync(join(folder, "assets"));
  symlinkSync(join(outside, "secret.txt"), join(folder, "assets", "file.txt"));
  symlinkSync(outside, join(folder, "elsewhere"));
  const codes = ["assets/file.txt", "elsewhere/secret.txt", "../secret.txt", "/etc/passwd"].map((path) =>
    expectCode(readFileWithin(folder, path, LIMIT)),
  );
  expect(codes).toEqual(["forbidden", "forbidden", "forbidden", "forbidden"]);
});

it.runIf(process.platform !== "win32")(
  "does not wait for ever on a named pipe: the library's thread stood still",
  () => {
    const pipe = join(temporaryFolder(), "picture.jpg");
    execFileSync("mkfifo", [pipe]);
    expect(expectCode(readBoundedFile(pipe, LIMIT))).toBe("file-unreadable");
  },
);

it.each([
  ["a folder", ".", "file-unreadable"],
  ["nothing", "gone.txt", "file-unreadable"],
  ["a name too long for the disk", "n".repeat(5000), "file-unreadable"],
  ["a file that is too large", "large.txt", "too-large"],
])("refuses %s as a value", (_, name, code) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "large.txt"), "x".repeat(LIMIT + 1));
  expect(expectCode(readBoundedFile(join(folder, name), LIMIT))).toBe(code);
});

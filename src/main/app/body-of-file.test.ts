import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bodyOfFile } from "./body-of-file.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-body-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.for([0, 1, 5_000, 4_194_304, 4_194_305, 16_000_001])(
  "a file of %i bytes is served byte for byte",
  async (size) => {
    const path = join(folder, `file-${size}`);
    const bytes = Buffer.from(Array.from({ length: size }, (_, index) => (index * 7 + (index >> 9)) % 256));
    writeFileSync(path, bytes);
    const served = await new Response(await bodyOfFile(path)).bytes();
    expect(Buffer.compare(served, bytes)).toBe(0);
  },
);

test("a large file is never held as a whole", async () => {
  const path = join(folder, "large");
  writeFileSync(path, "");
  truncateSync(path, 20_000_000);
  const body = await bodyOfFile(path);
  if (!(body instanceof ReadableStream)) return expect.fail("It came as a whole.");
  let [total, longest] = [0, 0];
  for await (const piece of body.values()) {
    if (!(piece instanceof Uint8Array)) return expect.fail("A piece that is no bytes.");
    total += piece.length;
    longest = Math.max(longest, piece.buffer.byteLength);
  }
  expect({ total, isSmall: longest < 1_000_000 }).toEqual({ total: 20_000_000, isSmall: true });
});

test("a folder, a file too large and what is not there are not served", async () => {
  writeFileSync(join(folder, "huge"), "");
  truncateSync(join(folder, "huge"), 129 * 1024 * 1024);
  const found = ["", "absent", "huge"].map((name) => bodyOfFile(join(folder, name)));
  expect(await Promise.all(found)).toEqual([undefined, undefined, undefined]);
});

test.runIf(process.platform !== "win32")(
  "a link and a pipe are not served, and the pipe is not waited for",
  async () => {
    writeFileSync(join(folder, "plain"), "x");
    symlinkSync(join(folder, "plain"), join(folder, "link"));
    execFileSync("mkfifo", [join(folder, "pipe")]);
    const found = ["link", "pipe"].map((name) => bodyOfFile(join(folder, name)));
    expect(await Promise.all(found)).toEqual([undefined, undefined]);
  },
);

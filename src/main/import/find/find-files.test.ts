import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../testing/temporary-library.ts";
import { zipOf, type ZippedFile } from "../../testing/zip.ts";
import { findFiles } from "./find-files.ts";

async function inZip(files: readonly ZippedFile[], limit = 1000) {
  const path = join(temporaryFolder(), "articles.zip");
  writeFileSync(path, zipOf(files));
  const found = await findFiles([path]);
  const read: string[] = [];
  for (const file of found.files) {
    const bytes = await file.container.read(file.path, limit);
    read.push(bytes === undefined ? "none" : bytes.ok ? bytes.value.toString() : bytes.error.code);
  }
  found.close();
  return {
    paths: found.files.map((file) => file.path),
    read,
    problems: found.problems.map(({ code }) => code),
    passedOver: found.passedOver,
  };
}

it("finds what is in a zip, by its path, without what lies beside articles", async () => {
  expect(
    await inZip([
      { path: "b/two.md", content: "Two" },
      { path: "a.md", content: "One" },
      { path: "a.jpg", content: "x" },
      { path: "__MACOSX/a.md", content: "x" },
    ]),
  ).toEqual({ paths: ["a.md", "b/two.md"], read: ["One", "Two"], problems: [], passedOver: 2 });
});

it.each(["../a.md", "a/../../b.md", "/etc/a.md", "C:/a.md"])(
  "refuses a zip with a path that leads out: %s",
  async (path) => {
    expect(await inZip([{ path, content: "x" }])).toMatchObject({ paths: [], problems: ["forbidden"] });
  },
);

it.each<[string, ZippedFile, string]>([
  ["says it is large", { path: "a.md", content: "x".repeat(5000) }, "too-large"],
  ["lies about its size", { path: "a.md", content: "x".repeat(500_000), claimedSize: 10 }, "invalid-input"],
])("does not unpack a part that %s", async (_, file, code) => {
  expect((await inZip([file])).read).toEqual([code]);
});

it("does not follow a link in a zip", async () => {
  expect((await inZip([{ path: "a.md", content: "/etc/passwd", mode: 0o120777 }])).paths).toEqual([]);
});

it.each([
  ["cut off", (zip: Buffer) => zip.subarray(0, zip.length - 30)],
  ["empty but for its mark", () => Buffer.from("PK\u0003\u0004")],
])("says of a zip that is %s what is wrong", async (_, damage) => {
  const path = join(temporaryFolder(), "articles.zip");
  writeFileSync(path, damage(zipOf([{ path: "a.md", content: "One" }])));
  const { files, problems } = await findFiles([path]);
  expect({ files, problem: problems[0] }).toMatchObject({ files: [], problem: { code: "invalid-input", place: path } });
});

it("says of a path where there is nothing that there is nothing", async () => {
  expect((await findFiles(["/nowhere/at/all.md"])).problems).toMatchObject([
    { code: "file-unreadable", place: "/nowhere/at/all.md" },
  ]);
});

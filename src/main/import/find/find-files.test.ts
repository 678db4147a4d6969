import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../testing/temporary-library.ts";
import { zipOf, type ZippedFile } from "../../testing/zip.ts";
import { findFiles } from "./find-files.ts";
import { Finder } from "./finder.ts";

async function inZip(files: readonly ZippedFile[], limit = 1000) {
  const path = join(temporaryFolder(), "articles.zip");
  writeFileSync(path, zipOf(files));
  return under(path, limit);
}

async function under(path: string, limit = 1000) {
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

function damaged(zip: Buffer): Buffer {
  return zip.subarray(0, zip.length - 30);
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
  ["cut off", damaged],
  ["empty but for its mark", () => Buffer.from("PK\u0003\u0004")],
])("says of a zip that is %s what is wrong", async (_, damage) => {
  const path = join(temporaryFolder(), "articles.zip");
  writeFileSync(path, damage(zipOf([{ path: "a.md", content: "One" }])));
  const { files, problems } = await findFiles([path]);
  expect({ files, problem: problems[0] }).toMatchObject({ files: [], problem: { code: "invalid-input", place: path } });
});

it("reads zips in a folder as folders, however many, and what only goes by the name of one as a file", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "2023"));
  writeFileSync(join(folder, "2023", "a.zip"), zipOf([{ path: "x/one.md", content: "One" }]));
  writeFileSync(join(folder, "b.ZIP"), "no zip");
  writeFileSync(join(folder, "c.zip"), damaged(zipOf([{ path: "x.md", content: "One" }])));
  const many = Array.from({ length: 50 }, (_, number) => `d-${String(number).padStart(2, "0")}`);
  for (const name of many) writeFileSync(join(folder, `${name}.zip`), zipOf([{ path: "day.md", content: name }]));
  expect(await under(folder)).toEqual({
    paths: ["x/one.md", "b.ZIP", ...many.map(() => "day.md")],
    read: ["One", "no zip", ...many],
    problems: ["invalid-input"],
    passedOver: 0,
  });
  const { files, close } = await findFiles([folder]);
  close();
  expect(files[0]?.shownPath).toBe(join(folder, "2023", "a.zip", "x", "one.md"));
});

it("reads a zip in a zip as a folder, but no zip in that", async () => {
  const innermost = zipOf([{ path: "three.md", content: "Three" }]);
  const inner = zipOf([
    { path: "more.zip", content: innermost },
    { path: "two.md", content: "Two" },
  ]);
  const files = [
    { path: "in/inner.zip", content: inner },
    { path: "one.md", content: "One" },
  ];
  const wanted = { paths: ["two.md", "one.md"], read: ["Two", "One"], problems: ["unknown-format"], passedOver: 0 };
  expect(await inZip(files)).toEqual(wanted);
  const folder = temporaryFolder();
  writeFileSync(join(folder, "outer.zip"), zipOf(files));
  expect(await under(folder)).toEqual(wanted);
});

it("takes the parts of a zip in a zip off what may be unpacked of the outer one", async () => {
  const inner = zipOf([{ path: "a.md", content: "x".repeat(6000) }]);
  const outer = join(temporaryFolder(), "outer.zip");
  writeFileSync(outer, zipOf(["1.zip", "2.zip"].map((path) => ({ path, content: inner }))));
  const finder = new Finder();
  await finder.addZip(outer, outer, 1, { left: 10_000 });
  const read = [];
  for (const { container, path } of finder.files) read.push((await container.read(path, 8000))?.ok);
  finder.close();
  expect(read).toEqual([true, false]);
});

it("says of a path where there is nothing that there is nothing", async () => {
  expect((await findFiles(["/nowhere/at/all.md"])).problems).toMatchObject([
    { code: "file-unreadable", place: "/nowhere/at/all.md" },
  ]);
});

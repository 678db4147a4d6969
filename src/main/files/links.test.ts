import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { exportArticles } from "../export/export-articles.ts";
import { importFiles } from "../import/import-files.ts";
import { addAsset } from "../assets/add-asset.ts";
import { PIXEL } from "../testing/pictures.ts";
import { sampleLibrary } from "../testing/sample-library.ts";
import { expectCode, expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";

const SECRET = "a file of the reporter's own";

describe("a symbolic link", () => {
  it("named like an article's file is replaced by an export, and what it led to is left alone", async () => {
    const { library, ids } = await sampleLibrary();
    const [folder, secret] = [temporaryFolder(), secretFile()];
    const order = { ids, format: "html", layout: "folder", folder } as const;
    const { files } = expectValue(await exportArticles(library, { ...order, folder: temporaryFolder() }));
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      symlinkSync(secret, join(folder, file));
    }
    expectValue(await exportArticles(library, order));
    expect(readFileSync(secret, "utf8")).toBe(SECRET);
    expect(readFileSync(join(folder, files.find((file) => file.endsWith(".html")) ?? ""), "utf8")).toContain(
      "<!DOCTYPE",
    );
  });

  it("in place of an export's assets folder is refused: pictures were written to where it led", async () => {
    const { library, ids } = await sampleLibrary();
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(elsewhere, join(folder, "assets"));
    const order = { ids, format: "html", layout: "folder", folder } as const;
    expect(expectCode(await exportArticles(library, order))).toBe("forbidden");
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it("to the chosen folder itself is what was chosen", async () => {
    const { library, ids } = await sampleLibrary();
    const [folder, link] = [temporaryFolder(), join(temporaryFolder(), "link")];
    symlinkSync(folder, link);
    expectValue(await exportArticles(library, { ids, format: "text", layout: "folder", folder: link }));
    expect(readdirSync(folder)).toHaveLength(ids.length);
  });

  it("in place of a library's picture is left out of the export, which says so", async () => {
    const { library, ids } = await sampleLibrary();
    const secret = secretFile();
    for (const name of readdirSync(library.paths.assets)) replaceByLink(join(library.paths.assets, name), secret);
    const folders = [temporaryFolder(), temporaryFolder()];
    const receipts = [
      await exportArticles(library, { ids, format: "html", layout: "folder", folder: folders[0] ?? "" }),
      await exportArticles(library, { ids, format: "html", layout: "self-contained", folder: folders[1] ?? "" }),
    ].map(expectValue);
    for (const { files, problems } of receipts) {
      expect(files.filter((file) => !file.endsWith(".html"))).toEqual([]);
      expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["file-unreadable"]));
    }
    const written = folders.flatMap((folder) => filesIn(folder)).map((path) => readFileSync(path, "utf8"));
    expect(written.filter((text) => text.includes(SECRET))).toEqual([]);
  });

  it("in place of an imported article's picture is not taken in", async () => {
    const { library, ids } = await sampleLibrary();
    const folder = temporaryFolder();
    const { files } = expectValue(await exportArticles(library, { ids, format: "json", layout: "folder", folder }));
    renameSync(join(folder, "assets"), join(folder, "moved"));
    symlinkSync(join(folder, "moved"), join(folder, "assets"));
    const paths = files.filter((file) => file.endsWith(".json")).map((file) => join(folder, file));
    const other = await temporaryLibrary();
    const { articles, problems } = expectValue(await importFiles(other, paths));
    expect({ articles, codes: [...new Set(problems.map(({ code }) => code))] }).toEqual({
      articles: [],
      codes: ["forbidden"],
    });
    expect(readdirSync(other.paths.assets)).toEqual([]);
  });

  it("in place of a picture gives way when the picture comes in again", async () => {
    const library = await temporaryLibrary();
    const { id } = expectValue(addAsset(library, { fileName: "a.png", bytes: PIXEL }));
    const twin = join(temporaryFolder(), "twin.png");
    writeFileSync(twin, PIXEL.toReversed());
    replaceByLink(join(library.paths.assets, `${id}.png`), twin);
    expectValue(addAsset(library, { fileName: "a.png", bytes: PIXEL }));
    expect(readFileSync(join(library.paths.assets, `${id}.png`)).equals(PIXEL)).toBe(true);
    expect(readFileSync(twin).equals(PIXEL)).toBe(false);
  });
});

function secretFile(): string {
  const path = join(temporaryFolder(), "secret.txt");
  writeFileSync(path, SECRET);
  return path;
}

function replaceByLink(path: string, target: string): void {
  renameSync(path, `${path}.aside`);
  symlinkSync(target, path);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createArticle } from "../main/articles/create-article.ts";
import { openLibrary } from "../main/library/open-library.ts";
import { RESOURCES } from "../main/resources.ts";
import { type ArticleSummary, ArticleSummarySchema } from "../shared/article/query.ts";
import { ExportReceiptSchema } from "../shared/export.ts";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
const library = join(folder, "Library");
const samples = readdirSync(join(RESOURCES, "samples"))
  .filter((name) => name.endsWith(".json") && name !== "publication.json")
  .map((name) => join(RESOURCES, "samples", name));

const ImportSchema = z.object({ created: z.boolean(), articles: z.array(z.object({ outcome: z.string() })) });
const FailureSchema = z.object({ error: z.object({ code: z.string(), place: z.string() }) });

async function listed(): Promise<ArticleSummary[]> {
  const { output } = await run(["list", "--library", library, "--json"]);
  return z.array(ArticleSummarySchema).parse(JSON.parse(output));
}

beforeAll(async () => {
  expect(await run(["import", ...samples, "--library", library])).toMatchObject({ errors: "", exitCode: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("wrong usage", () => {
  it.each([
    [[], "No command is given."],
    [["publish"], "There is no command “publish”."],
    [["list"], "--library DIR is missing."],
    [["list", "--library"], "Option '--library <value>' argument missing."],
    [["list", "--library", library, "--colour"], "Unknown option '--colour'."],
    [["list", "--library", library, "more"], "“more” is too much."],
    [["list", "--library", library, "--json=yes"], "Option '--json' does not take an argument."],
    [["check"], "--library DIR is missing."],
    [["preflight", "--library", library], "Give either --all or --id."],
    [["import", "--library", library], "No FILE is given."],
    [["backup"], "--library DIR is missing."],
    [["restore", "--library", library], "No BACKUP is given."],
    [["restore", "one.db"], "--library DIR is missing."],
    [["export", "--library", library, "--all", "--out", "o"], "--format is missing."],
    [["export", "--library", library, "--all", "--format", "docx", "--out", "o"], "There is no format “docx”."],
    [["export", "--library", library, "--all", "--format", "html"], "--out DIR is missing."],
    [["export", "--library", library, "--format", "html", "--out", "o"], "Give either --all or --id."],
    [
      ["export", "--library", library, "--all", "--id", "x", "--format", "html", "--out", "o"],
      "Give either --all or --id.",
    ],
    [
      ["export", "--library", library, "--id", "x", "--format", "html", "--out", "o"],
      "“x” is not an article’s identifier; see dateline list.",
    ],
  ])("%j is told why, with the usage", async (words, message) => {
    const { output, errors, exitCode } = await run(words);
    const [first, second = ""] = errors.split("\n");
    expect({ output, exitCode, first, usage: second.startsWith("Usage: dateline ") }).toEqual({
      output: "",
      exitCode: 2,
      first: `dateline: ${message}`,
      usage: true,
    });
  });
});

describe("help", () => {
  it.each([[["--help"]], [["export", "--help"]], [["--version"]]])("%j goes to standard output", async (words) => {
    const { output, errors, exitCode } = await run(words);
    expect({ some: output.length > 4, errors, exitCode }).toEqual({ some: true, errors: "", exitCode: 0 });
  });
});

describe("the commands", () => {
  it("import says what it made, and what was there already", async () => {
    const other = join(folder, "Other");
    const first = await run(["import", ...samples, "--library", other]);
    const again = await run(["import", ...samples, "--library", other, "--json"]);
    const receipt = ImportSchema.parse(JSON.parse(again.output));
    expect({
      made: first.output.split("\n")[0],
      lines: first.output.trim().split("\n").length,
      again: [receipt.created, ...receipt.articles.map(({ outcome }) => outcome)],
    }).toEqual({
      made: `Made a new library in ${other}`,
      lines: samples.length + 1,
      again: [false, ...samples.map(() => "already-there")],
    });
  });

  it("list prints a line for each article, or all of them as JSON", async () => {
    const lines = (await run(["list", "--library", library])).output.trim().split("\n");
    const articles = await listed();
    expect(articles).toHaveLength(samples.length);
    articles.forEach(({ id, headline, wordCount }, index) => {
      expect({ line: lines[index], counted: wordCount > 0 }).toEqual({
        line: `${id}${lines[index]?.slice(id.length, -headline.length) ?? ""}${headline}`,
        counted: true,
      });
    });
  });

  it("export writes one article or all, and names the files", async () => {
    const [first] = await listed();
    const out = join(folder, "one");
    const one = await run(["export", "--library", library, "--id", first?.id ?? "", "--format", "html", "--out", out]);
    const all = await run(["export", "--library", library, "--all", "--format", "json", "--out", out, "--json"]);
    const receipt = ExportReceiptSchema.parse(JSON.parse(all.output));
    expect({
      one: [one.exitCode, one.output.includes(`${first?.slug ?? ""}.html\n`)],
      all: [all.exitCode, receipt.folder, receipt.files.filter((name) => name.endsWith(".json")).length],
      there: receipt.files.every((name) => existsSync(join(out, name))),
    }).toEqual({ one: [0, true], all: [0, out, samples.length], there: true });
  });

  it("export and export of a site leave a lost picture out, say so where errors go, and fail", async () => {
    const other = join(folder, "LostPicture");
    await run(["import", ...samples, "--library", other]);
    const ids = z
      .array(z.object({ id: z.string() }))
      .parse(JSON.parse((await run(["list", "--library", other, "--json"])).output));
    for (const name of readdirSync(join(other, "assets"))) truncateSync(join(other, "assets", name), 10);
    const out = join(folder, "lost");
    const page = await run(["export", "--library", other, "--all", "--format", "html", "--out", out]);
    const site = await run(["export", "--library", other, "--format", "site", "--out", join(out, "site"), "--json"]);
    expect({
      codes: [page.exitCode, site.exitCode],
      said: [page.errors, site.errors].map((errors) =>
        errors.includes("is missing from the library or damaged, and was left out."),
      ),
      pages: page.output.split("\n").filter((line) => line.endsWith(".html")).length,
    }).toEqual({ codes: [1, 1], said: [true, true], pages: ids.length });
  });

  it("check passes a sound library and fails one that has lost a picture", async () => {
    const other = join(folder, "Lossy");
    await run(["import", ...samples, "--library", other]);
    const sound = await run(["check", "--library", other]);
    const [picture = ""] = readdirSync(join(other, "assets"));
    rmSync(join(other, "assets", picture));
    const lost = await run(["check", "--library", other, "--json"]);
    expect({ sound: [sound.exitCode, sound.errors], lost: [lost.exitCode, JSON.parse(lost.output)] }).toMatchObject({
      sound: [0, ""],
      lost: [1, { sound: false, findings: [{ code: "file-unreadable", place: join(other, "assets", picture) }] }],
    });
  });
});

it("backup and restore: what was deleted is told, and comes back", async () => {
  const other = join(folder, "BackedUp");
  await run(["import", ...samples, "--library", other]);
  const taken = await run(["backup", "--library", other, "--json"]);
  const { file } = z.object({ file: z.string() }).parse(JSON.parse(taken.output));
  const opened = await openLibrary(other, { create: false, access: "write" });
  if (!opened.ok) throw new Error(opened.error.message);
  const { database } = opened.value.library;
  const id = z.string().parse(database.prepare("SELECT id FROM articles ORDER BY number LIMIT 1").pluck().get());
  database.prepare("DELETE FROM articles WHERE id = ?").run(id);
  const busy = await run(["restore", file, "--library", other, "--json"]);
  opened.value.library.close();
  const preview = await run(["restore", basename(file), "--library", other, "--preview"]);
  const restored = await run(["restore", file, "--library", other]);
  const after = await run(["list", "--library", other]);
  expect({
    busy: FailureSchema.parse(JSON.parse(busy.errors)).error.code,
    preview: [preview.exitCode, preview.output.startsWith(`comes back     ${id}  no words now, `)],
    restored: [restored.exitCode, restored.errors, restored.output.includes("-before-restoring.db")],
    back: after.output.includes(id),
  }).toEqual({
    busy: "library-locked",
    preview: [0, true],
    restored: [0, "", true],
    back: true,
  });
});

describe("failures name the file and the mend, on standard error", () => {
  const UNKNOWN = "01890000-0000-7000-8000-000000000000";
  const exporting = ["export", "--library", library, "--format", "json"];
  const missing = join(folder, "Missing");
  const broken = join(folder, "broken.json");
  const damaged = join(folder, "Damaged");

  it.each<[string, () => string[] | Promise<string[]>, string, string]>([
    ["no library", () => ["list", "--library", missing], "library-missing", missing],
    [
      "a damaged one",
      () => {
        mkdirSync(damaged);
        writeFileSync(join(damaged, "dateline.db"), "x".repeat(5000));
        truncateSync(join(damaged, "dateline.db"), 3000);
        return ["check", "--library", damaged];
      },
      "library-damaged",
      join(damaged, "dateline.db"),
    ],
    [
      "broken JSON",
      () => {
        writeFileSync(broken, '{"format":\n "dateline-article",,}');
        return ["import", broken, "--library", library];
      },
      "broken-json",
      `${broken}, line 2, column 21`,
    ],
    ["an unknown article", () => [...exporting, "--id", UNKNOWN, "--out", join(folder, "x")], "not-found", UNKNOWN],
    ["a file in place of a folder", () => [...exporting, "--all", "--out", broken], "file-unwritable", broken],
  ])("%s", async (_, prepare, code, place) => {
    const words = await prepare();
    const [plain, json] = [await run(words), await run([...words, "--json"])];
    const { error } = FailureSchema.parse(JSON.parse(json.errors));
    expect({
      code: error.code,
      at: error.place.startsWith(place),
      exit: [plain.exitCode, json.exitCode],
      output: plain.output,
    }).toEqual({
      code,
      at: true,
      exit: [1, 1],
      output: "",
    });
    expect(plain.errors).toContain(`dateline: ${error.place}: `);
  });

  it("a library that is open elsewhere can be read and not written to", async () => {
    const opened = await openLibrary(library, { create: false, access: "write" });
    const reading = await run(["list", "--library", library]);
    const writing = await run(["import", ...samples, "--library", library, "--json"]);
    if (opened.ok) opened.value.library.close();
    expect({ reading: reading.exitCode, writing: writing.exitCode, error: JSON.parse(writing.errors) }).toMatchObject({
      reading: 0,
      writing: 1,
      error: { error: { code: "library-locked" } },
    });
  });
});

describe("rebuild", () => {
  it("leaves a sound library alone, and rebuilds one whose damage the check has named", async () => {
    const harmed = join(folder, "Harmed");
    cpSync(library, harmed, { recursive: true });
    const sound = await run(["rebuild", "--library", harmed]);
    truncateSync(join(harmed, "dateline.db"), 5000);
    const named = await run(["check", "--library", harmed]);
    const rebuilt = await run(["rebuild", "--library", harmed]);
    const after = await run(["check", "--library", harmed]);
    expect([sound, named, rebuilt, after]).toMatchObject([
      { exitCode: 1, errors: expect.stringContaining("is not damaged") },
      { exitCode: 1, errors: expect.stringContaining("dateline rebuild") },
      { exitCode: 0, output: expect.stringContaining("Nothing is missing that is known of.") },
      { exitCode: 0, output: expect.stringContaining("The library is sound") },
    ]);
  });
});

describe("preflight", () => {
  it("lets the samples pass, and fails on what blocks", async () => {
    const passed = await run(["preflight", "--library", library, "--all"]);
    expect(passed).toMatchObject({ errors: "", exitCode: 0, output: expect.stringMatching(/3 articles: 0 blocked, /) });

    const untitled = join(folder, "Untitled");
    const opened = await openLibrary(untitled, { create: true, access: "write" });
    if (!opened.ok) throw new Error(opened.error.message);
    const created = createArticle(opened.value.library.database);
    opened.value.library.close();
    if (!created.ok) throw new Error(created.error.message);
    const blocked = await run(["preflight", "--library", untitled, "--id", created.value.id, "--json"]);
    expect(blocked).toMatchObject({ errors: "", exitCode: 1 });
    expect(JSON.parse(blocked.output)).toMatchObject({
      blocked: 1,
      articles: [
        { findings: [{ code: "headline-missing", severity: "block" }, ...Array.from({ length: 5 }, () => ({}))] },
      ],
    });
  });
});

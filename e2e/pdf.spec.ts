import { mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { commandLine } from "./command-line.ts";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";
import { readPdf } from "./read-pdf.ts";

test("articles leave as PDF from the command line, tagged and outlined, the same bytes each time, Arabic too", async ({
  dateline,
  folder,
  library,
}) => {
  await dateline.editor.saved();
  await dateline.close();
  const exported = async (out: string, ...more: string[]): Promise<string> => {
    const order = ["--library", library, "--all", "--format", "pdf", "--out", join(folder, out), ...more];
    expect(await commandLine("export", ...order)).toMatchObject({ code: 0, errors: "" });
    return join(folder, out);
  };
  const [one, other, themed] = [
    await exported("one"),
    await exported("other"),
    await exported("themed", "--theme", "broadsheet"),
  ];
  const files = await readdir(one);
  expect(files).toEqual([
    "estavia-and-san-aurelio-reopen-a-sea-route.pdf",
    "oasis-village-restores-its-water-channel.pdf",
    "the-printing-house-that-kept-its-metal-type.pdf",
  ]);
  for (const file of files) {
    const bytes = await readFile(join(one, file));
    expect(bytes.equals(await readFile(join(other, file)))).toBe(true);
    expect(bytes.equals(await readFile(join(themed, file)))).toBe(false);
  }
  const [visit, oasis] = await Promise.all(files.map(async (file) => readPdf(await readFile(join(one, file)))));
  const headline = "Estavia and San Aurelio reopen a sea route closed for eleven years";
  expect(visit).toMatchObject({
    title: headline,
    language: "en",
    tagged: true,
    paper: [596, 843],
    outline: expect.arrayContaining([headline, "Foreign Ministers meeting", "What was agreed", "Nadia Ferrant"]),
  });
  expect(visit?.pages).toBeGreaterThan(1);
  expect(oasis).toMatchObject({
    title: "واحة تستعيد ماءها: قرية ترمّم قناة عمرها ثلاثة قرون",
    language: "ar",
    outline: expect.arrayContaining(["دفتر الحصص"]),
  });
});

test("the article at hand leaves as PDF from the menu", async ({
  folder,
  dateline: { application, desk, editor, window },
}) => {
  const out = join(folder, "out");
  await mkdir(out);
  await desk.startArticle();
  await editor.headline.fill("The ferry");
  await editor.type("It carried passengers.");
  await editor.saved();
  await answerFileDialogs(application, [out]);
  await chooseMenuItem(application, "Export as PDF…");
  await expect(window.getByText("Exported the-ferry.pdf")).toBeVisible({ timeout: 30_000 });
  expect(readPdf(await readFile(join(out, "the-ferry.pdf")))).toMatchObject({
    title: expect.stringMatching(/^The ferry/),
    pages: 1,
    outline: ["The ferry"],
  });
});

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commandLine } from "./command-line.ts";
import { expect, test } from "./fixtures.ts";
import { wordDocument, wordpressExport } from "./incoming.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";
import { ImportPage } from "./pages/import.ts";

const PAGE = `HomeNewsDiplomatic NewsTwo ports agree on one tide table
Two ports agree on one tide table
Havana, 20 February 2024 (TDI): The harbour masters of both ports have agreed to print one tide table for the strait.
Also Read: Barley prices fall again
The first joint table is to be printed in the autumn, and will be hung in every lighthouse between the two harbours.
Tags
Tides
Omar Said
Omar Said
The writer reports on harbours and on the people who work in them.
Related
A lighthouse that was moved by hand
Most Popular
The oasis village that restored its channel
About us`;

test("lists, footnotes, films and speakers come in as what they are", async ({ dateline, folder }) => {
  const { application, desk, editor, window } = dateline;
  const words = `<blockquote>It holds.\n<cite>Ann Lee</cite></blockquote>\n\nhttps://youtu.be/abcdefghijk\n\n[audio https://a.example/tide.mp3]`;
  await writeFile(join(folder, "berths.docx"), wordDocument());
  await writeFile(join(folder, "wordpress.xml"), wordpressExport([{ title: "The bridge", words }], { blocks: false }));
  await answerFileDialogs(
    application,
    ["berths.docx", "wordpress.xml"].map((name) => join(folder, name)),
  );
  const importing = new ImportPage(window);
  await expect(desk.rows).toHaveCount(3);
  await chooseMenuItem(application, "Import…");
  await importing.chooseFiles.click();
  await importing.confirm.click();
  await importing.done.click();

  await desk.row("berths").click();
  await expect(editor.body.locator("ul > li")).toHaveText(["North", "South"]);
  await expect(editor.body.getByRole("button", { name: "Footnote: By the harbour master." })).toHaveCount(1);

  await desk.row("The bridge").click();
  await expect(editor.headline).toHaveValue("The bridge");
  const quotation = editor.body.locator("figure.quotation, blockquote").first();
  await expect(quotation).toContainText("It holds.");
  await expect(editor.body.getByText("Ann Lee", { exact: true })).toBeVisible();
  const addresses = editor.body.locator("figure.embed").getByRole("textbox", { name: "Address" });
  await expect(addresses).toHaveCount(2);
  await expect(addresses.first()).toHaveValue("https://www.youtube.com/watch?v=abcdefghijk");
  await expect(addresses.last()).toHaveValue("https://a.example/tide.mp3");
});

test("a page from the clipboard is taken apart, and the report says what nothing was found for, and is saved", async ({
  dateline,
  folder,
}) => {
  const { application, desk, details, editor, window } = dateline;
  await expect(desk.rows).toHaveCount(3);
  await application.evaluate(({ clipboard }, text) => clipboard.writeText(text), PAGE);
  const importing = new ImportPage(window);
  await chooseMenuItem(application, "Import…");
  await importing.dialog.getByRole("button", { name: "From the clipboard" }).click();
  await importing.confirm.click();
  const notes = importing.dialog.getByRole("list", { name: "What was guessed or dropped" });
  const told = [
    /“Also read” stays text: the library has no article “Barley prices fall again”/,
    /Related articles that the library does not have: A lighthouse that was moved by hand/,
    /“Most popular”: the publication has a list of its own/,
    /Buttons and the like: About us/,
  ];
  for (const line of told) await expect(notes).toContainText(line);
  const report = join(folder, "report.txt");
  await application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, report);
  await importing.dialog.getByRole("button", { name: "Save report…" }).click();
  await expect.poll(() => readFile(report, "utf8").catch(() => "")).toMatch(told[0] ?? /./);
  await importing.done.click();

  await desk.row("Two ports agree").click();
  await expect(details.field("Place")).toHaveValue("Havana");
  await expect(editor.body).not.toContainText("Omar Said");
  await expect(window.getByRole("button", { name: /^Remove Tides/ })).toBeAttached();
  await expect(window.getByRole("button", { name: /^Remove The writer/ })).toHaveCount(0);
});

test("the command line shows first what it would make, knows what is there, and brings it up to date", async ({
  start,
  folder,
  library,
}) => {
  const file = join(folder, "barley.md");
  const article = (words: string) =>
    `---\ntitle: Barley prices fall again\nurl: https://paper.example/barley\nmood: calm\n---\n${words}\n`;
  await writeFile(file, article("The first text."));
  const run = (...more: string[]) => commandLine("import", file, "--library", library, ...more);
  expect(await run("--preview")).toMatchObject({
    code: 0,
    output: expect.stringMatching(/“Barley.*\n.*dropped: .*mood/),
  });
  expect((await commandLine("list", "--library", library)).output).not.toContain("Barley");
  expect(await run()).toMatchObject({ code: 0, output: expect.stringContaining("added, “Barley prices fall again”") });
  await writeFile(file, article("The second text."));
  expect((await run()).output).toContain("already there");
  expect((await run("--duplicates", "update")).output).toContain("updated");
  const { desk, editor } = await start();
  await desk.row("Barley prices fall again").click();
  await expect(editor.body).toHaveText("The second text.");
  await expect(desk.row("Barley prices fall again")).toHaveCount(1);
});

test("the names of before lead to the author, category and tag that they were merged into", async ({
  dateline,
  folder,
}) => {
  const { application, desk, details, palette, window } = dateline;
  await expect(desk.rows).toHaveCount(3);
  const settings = window.getByRole("dialog", { name: "Publication settings" });
  const merge = async (name: string, kind: "author" | "category", into: string): Promise<void> => {
    await settings.getByRole("button", { name: `Merge ${name} into another ${kind}` }).click();
    const question = window.getByRole("dialog", { name: `Merge ${name} into…` });
    await question.getByRole("combobox", { name: `The ${kind} ${kind === "author" ? "who" : "that"} stays` }).click();
    await window.getByRole("option", { name: into }).click();
    await question.getByRole("button", { name: "Merge" }).click();
    await expect(question).toHaveCount(0);
  };
  await palette.run("Author directory");
  await merge("Nadia Ferrant", "author", "Tobias Adeyo");
  await settings.getByRole("tab", { name: "Categories" }).click();
  await merge("Diplomatic News", "category", "Culture");
  await expect(settings.getByLabel("Name of Diplomatic News")).toHaveCount(0);
  await settings.getByRole("tab", { name: "Tags" }).click();
  await settings.getByLabel("Name of Ferries").fill("Fisheries");
  await window.keyboard.press("Enter");
  await expect(settings.getByLabel("Name of Ferries")).toHaveCount(0);
  await window.keyboard.press("Escape");

  const file = join(folder, "wire.md");
  await writeFile(
    file,
    "---\ntitle: By wire\nauthor: Nadia Ferrant\ncategories: [News, Diplomatic News]\ntags: [Ferries]\n---\nText.\n",
  );
  await answerFileDialogs(application, [file]);
  const importing = new ImportPage(window);
  await chooseMenuItem(application, "Import…");
  await importing.chooseFiles.click();
  await importing.confirm.click();
  await importing.done.click();
  await desk.row("By wire").click();
  await expect(details.field("Category")).toHaveText("Culture");
  await expect(desk.row("By wire")).toContainText("Tobias Adeyo");
  await expect(window.getByRole("button", { name: "Remove Fisheries" })).toBeAttached();
  await expect(window.getByRole("button", { name: "Remove Ferries" })).toHaveCount(0);
  await palette.run("Author directory");
  await expect(settings.getByText("Nadia Ferrant")).toHaveCount(0);
});

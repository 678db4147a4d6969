import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commandLine } from "./command-line.ts";
import { expect, test } from "./fixtures.ts";
import { makeReadOnly } from "./read-only.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";

test("a broken JSON file is refused, naming the place, and nothing is taken in", async ({ dateline, folder }) => {
  const file = join(folder, "broken.json");
  await writeFile(file, '{\n  "format": "dateline-article",\n  "version": 1,,\n}');
  await answerFileDialogs(dateline.application, [file]);
  await expect(dateline.desk.rows).toHaveCount(3);
  await chooseMenuItem(dateline.application, "Import…");
  await dateline.window.getByRole("button", { name: "Choose files…" }).click();
  const message = dateline.window.getByRole("alert").filter({ hasText: "broken.json" });
  await expect(message).toContainText(/line 3/i);
  await dateline.window.keyboard.press("Escape");
  await expect(dateline.desk.rows).toHaveCount(3);
});

test("a file that is not a picture is refused by name", async ({ dateline, folder }) => {
  const file = join(folder, "notes.jpg");
  await writeFile(file, "These are notes, not a picture.");
  await answerFileDialogs(dateline.application, [file]);
  await dateline.desk.startArticle();
  await dateline.details.chooseLeadImage.click();
  await expect(dateline.window.getByRole("alert")).toContainText("notes.jpg");
  await dateline.editor.type("Still here.");
  await dateline.editor.saved();
});

test("a message is put away in front of a dialog, which stays, and covers no button of it", async ({
  dateline: { application, desk, palette, window },
  folder,
}) => {
  const file = join(folder, "logo.png");
  await writeFile(file, "Not a logo.");
  await answerFileDialogs(application, [file]);
  await expect(desk.rows).toHaveCount(3);
  await palette.run("Publication settings");
  const dialog = window.getByRole("dialog", { name: "Publication settings" });
  await dialog.getByRole("button", { name: "Choose a logo" }).click();
  const message = window.getByRole("alert").filter({ hasText: "logo.png" });
  await expect(message).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).click({ trial: true });
  await message.getByRole("button", { name: "Dismiss" }).click();
  await expect(message).toBeHidden();
  await expect(dialog).toBeVisible();
});

test("a slug that is taken is refused at its field, and all else is kept", async ({ start }) => {
  const dateline = await start();
  const slug = dateline.details.field("Slug");
  const taken = await slug.inputValue();
  await dateline.desk.startArticle();
  await dateline.editor.headline.fill("Another article");
  await slug.fill(taken);
  await expect(slug).toHaveAttribute("aria-invalid", "true");
  await dateline.editor.type("Kept all the same.");
  await expect(dateline.editor.saveState).toContainText("Choose another slug");
  await dateline.close();

  const again = await start();
  await again.desk.row("Another article").click();
  await expect(again.editor.body).toContainText("Kept all the same.");
  await expect(again.details.field("Slug")).toHaveValue("another-article");
});

test("a library that another Dateline has open is not written to", async ({ dateline, folder, library }) => {
  await expect(dateline.desk.rows).toHaveCount(3);
  const file = join(folder, "export");
  expect(await commandLine("export", "--library", library, "--all", "--format", "json", "--out", file)).toMatchObject({
    code: 0,
  });
  const listed = await commandLine("list", "--library", library, "--json");
  const before = await readFile(join(library, "dateline.db"));
  const refused = await commandLine("import", join(file, "missing.json"), "--library", library);
  expect(refused).toMatchObject({ code: 1, output: "" });
  expect(refused.errors).toContain("Dateline");
  expect(listed.code).toBe(0);
  expect(await readFile(join(library, "dateline.db"))).toEqual(before);
});

test("a damaged library is refused and left as it is", async ({ folder }) => {
  const library = join(folder, "Damaged");
  await commandLine("import", "--library", library);
  const damaged = Buffer.from("This is not a database at all, but someone's shopping list.".repeat(40));
  const { mkdir } = await import("node:fs/promises");
  await mkdir(library, { recursive: true });
  await writeFile(join(library, "dateline.db"), damaged);
  const run = await commandLine("list", "--library", library);
  expect(run).toMatchObject({ code: 1, output: "" });
  expect(run.errors).toContain("dateline.db");
  expect(await readFile(join(library, "dateline.db"))).toEqual(damaged);
});

test("wrong usage ends with code 2 and names the mistake", async () => {
  const runs = await Promise.all([
    commandLine("exprot"),
    commandLine("export", "--library", "somewhere", "--all", "--format", "pigeon", "--out", "x"),
    commandLine("list"),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([2, 2, 2]);
  expect(
    runs.map(({ errors }) => errors.includes("exprot") || errors.includes("pigeon") || errors.includes("--library")),
  ).toEqual([true, true, true]);
});

test("a library in a read-only folder opens to be read, and says why", async ({ start, library }) => {
  const first = await start();
  await expect(first.desk.rows).toHaveCount(3);
  await first.close();
  const undo = await makeReadOnly(library);
  try {
    const second = await start();
    await expect(second.desk.rows).toHaveCount(3);
    await expect(second.window.getByRole("alert")).toContainText("This library can only be read.");
    await expect(second.editor.body).toHaveAttribute("aria-readonly", "true");
    await expect(second.desk.newArticle).toBeDisabled();
    await second.close();
  } finally {
    await undo();
  }
});

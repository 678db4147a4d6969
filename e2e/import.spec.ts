import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { photograph } from "../src/main/testing/photograph.ts";
import { zipOf } from "../src/main/testing/zip.ts";
import { expect, test } from "./fixtures.ts";
import { INCOMING, wordpressExport } from "./incoming.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";
import { ImportPage } from "./pages/import.ts";

/** So many that there is time to call them off. */
const MANY = 1500;

const PAGE = `HomeNewsDiplomatic NewsTwo ports agree on one tide table
Two ports agree on one tide table
Havana, 20 February 2024 (TDI): The harbour masters of Port Alder and San Aurelio have agreed to print one tide table for both sides of the strait.
Also Read: Barley prices fall again
The first joint table is to be printed in the autumn, and will be hung in every lighthouse between the two harbours.
Omar Said
Omar Said
The writer reports on harbours and on the people who work in them.
Follow us
Facebook
Most Popular
The oasis village that restored its channel`;

test("a folder with zips in it comes in by way of a preview, broken files aside, and its report says what was lost", async ({
  dateline,
  folder,
}) => {
  const source = join(folder, "articles");
  await mkdir(source);
  const barley =
    "---\ntitle: Barley prices fall again\nauthor: Omar Said\nmood: calm\n---\nText of the article.\n\n![A quay](quay.jpg)\n";
  const packed = zipOf([
    { path: "week/barley.md", content: barley },
    { path: "week/quay.jpg", content: await photograph(6400, 80) },
  ]);
  await writeFile(join(source, "spring.zip"), zipOf([{ path: "week.zip", content: packed }]));
  await writeFile(join(source, "page.txt"), PAGE);
  await writeFile(join(source, "broken.json"), '{"format": "dateline-article",,}');
  await answerFileDialogs(dateline.application, [source]);
  const importing = new ImportPage(dateline.window);
  await expect(dateline.desk.rows).toHaveCount(3);
  await chooseMenuItem(dateline.application, "Import…");
  await importing.chooseFolder.click();
  await expect(importing.rows).toHaveCount(2);
  await expect(importing.problems).toContainText("broken.json");
  await expect(importing.row("Two ports agree")).toContainText("Omar Said");
  await expect(importing.row("Two ports agree")).toContainText("20 Feb 2024 · News › Diplomatic News");
  await expect(importing.row("Barley prices")).toContainText("mood");
  await expect(importing.row("Barley prices")).toContainText("scaled down from 6400 × 80 pixels to 6000 × 75 pixels");
  await importing.confirm.click();
  await expect(importing.dialog).toContainText("2 articles added");
  await importing.done.click();
  await expect(dateline.desk.rows).toHaveCount(5);

  await dateline.desk.row("Two ports agree").click();
  await expect(dateline.details.field("Place")).toHaveValue("Havana");
  await expect(dateline.editor.body).toContainText("The harbour masters");
  await expect(dateline.editor.body).toContainText("Barley prices fall again");
  await expect(dateline.editor.body).not.toContainText("Follow us");
});

test("what is not wanted stays out, what is there already is known, and a cancelled import leaves nothing", async ({
  dateline,
  folder,
}) => {
  const file = join(folder, "barley.md");
  await writeFile(file, "# Barley prices fall again\n\nText of the article.\n");
  await writeFile(join(folder, "wheat.md"), "# Wheat prices rise again\n\nText of the other.\n");
  await answerFileDialogs(dateline.application, [file, join(folder, "wheat.md")]);
  const importing = new ImportPage(dateline.window);
  await expect(dateline.desk.rows).toHaveCount(3);
  await chooseMenuItem(dateline.application, "Import…");
  await importing.chooseFiles.click();
  await importing.row("Wheat").getByRole("checkbox").uncheck();
  await importing.confirm.click();
  await importing.done.click();
  await expect(dateline.desk.rows).toHaveCount(4);

  await chooseMenuItem(dateline.application, "Import…");
  await importing.chooseFiles.click();
  await expect(importing.row("Barley")).toContainText("In the library already");
  await expect(importing.row("Barley").getByRole("checkbox")).not.toBeChecked();
  await importing.cancel.click();
  await expect(importing.dialog).toHaveCount(0);
  await expect(dateline.desk.rows).toHaveCount(4);
});

test("the text of a page pasted into an empty article is taken apart", async ({ dateline }) => {
  await dateline.desk.startArticle();
  await dateline.editor.body.click();
  await dateline.application.evaluate(({ clipboard }, text) => clipboard.writeText(text), PAGE);
  await dateline.window.keyboard.press("ControlOrMeta+v");
  await dateline.window.getByRole("button", { name: "Take it apart" }).click();
  await expect(dateline.editor.headline).toHaveValue("Two ports agree on one tide table");
  await expect(dateline.details.field("Place")).toHaveValue("Havana");
  await expect(dateline.editor.body).not.toContainText("Follow us");
});

test("every format comes in through the window, side by side", async ({ dateline, folder }) => {
  const { application, desk, editor, window } = dateline;
  await expect(desk.rows).toHaveCount(3);
  await Promise.all(INCOMING.map(({ name, content }) => writeFile(join(folder, name), content)));
  await writeFile(join(folder, "quay.jpg"), await photograph(60, 40, { caption: "The quay", credit: "AP", alt: "No" }));
  const files = INCOMING.map(({ name }) => join(folder, name));
  await answerFileDialogs(application, files);
  const importing = new ImportPage(window);
  await chooseMenuItem(application, "Import…");
  await importing.chooseFiles.click();
  await expect(importing.confirm).toHaveText(`Import ${INCOMING.length} articles`);
  await expect(importing.problems).toHaveCount(0);
  await importing.confirm.click();
  await importing.done.click();
  await expect(desk.rows).toHaveCount(3 + INCOMING.length);
  for (const { headline, words } of INCOMING) {
    await desk.row(headline).click();
    await expect(editor.headline).toHaveValue(headline);
    await expect(editor.body).toContainText(words);
    await expect(editor.body).not.toContainText("Promotion");
  }
  // What the file of a picture says fills what its article does not.
  await desk.row("Marked down").click();
  const figure = editor.body.locator("figure");
  await expect(figure.getByRole("textbox", { name: /^Alt text/ })).toHaveValue("A quay");
  await expect(figure.getByRole("textbox", { name: "Caption" })).toHaveValue("The quay");
  await expect(figure.getByRole("textbox", { name: "Credit" })).toHaveValue("AP");
});

test("an import and a change to many articles that are cancelled half-way leave every article as it was", async ({
  dateline,
  folder,
}) => {
  const { application, desk, palette, window } = dateline;
  await expect(desk.rows).toHaveCount(3);
  const source = join(folder, "articles");
  await mkdir(source);
  const words = "The ferry left the harbour before the storm came in. ".repeat(60);
  const reports = Array.from({ length: MANY }, (_, number) => ({ title: `Report ${number + 1}`, words }));
  await writeFile(join(source, "wordpress.xml"), wordpressExport(reports));
  await answerFileDialogs(application, [source]);
  const importing = new ImportPage(window);
  await chooseMenuItem(application, "Import…");
  await importing.chooseFolder.click();
  await importing.confirm.click();
  await expect(importing.dialog.getByRole("status")).toContainText(/^[1-9]\d* of/);
  await importing.cancel.click();
  await expect(importing.confirm).toHaveText("Import 1,500 articles");
  const foot = window.getByRole("status", { name: "Articles shown", includeHidden: true });
  await expect(foot).toHaveText("3 articles");
  await importing.confirm.click();
  await importing.done.click();

  // However many there are, a window's worth of rows is drawn; each End leads to the last of those that have been read.
  await expect(foot).toHaveText("1,503 articles");
  expect(await desk.rows.count()).toBeLessThan(200);
  await window.getByRole("listbox", { name: "Articles" }).focus();
  await expect(async () => {
    await window.keyboard.press("End");
    await expect(desk.row("The printing house")).toBeInViewport({ timeout: 300 });
  }).toPass();
  expect(await desk.rows.count()).toBeLessThan(200);

  await palette.run("Select all articles found");
  await expect(foot).toHaveText("1,503 selected");
  await palette.run("Selected articles: set status");
  await window.getByRole("dialog").getByLabel("New status").click();
  await window.getByRole("option", { name: "Withdrawn", exact: true }).click();
  await window.getByRole("button", { name: "Set status" }).click();
  await expect(foot).toContainText(/^Changed [1-9]/);
  await window.getByRole("navigation", { name: "Desk" }).getByRole("button", { name: "Cancel" }).click();
  await expect(foot).toHaveText("1,503 selected");
  await desk.search.fill("status:withdrawn");
  await expect(desk.rows).toHaveCount(0);
});

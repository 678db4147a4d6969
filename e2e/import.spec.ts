import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";
import { ImportPage } from "./pages/import.ts";

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

test("a folder comes in by way of a preview, broken files aside, and its report says what was lost", async ({
  dateline,
  folder,
}) => {
  const source = join(folder, "articles");
  await mkdir(source);
  await writeFile(
    join(source, "barley.md"),
    "---\ntitle: Barley prices fall again\nauthor: Omar Said\nmood: calm\n---\nText of the article.\n",
  );
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
  await expect(importing.row("Two ports agree")).toContainText("News › Diplomatic News");
  await expect(importing.row("Barley prices")).toContainText("mood");
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

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { commandLine } from "./command-line.ts";
import { expect, test } from "./fixtures.ts";
import { PROJECT } from "./launch.ts";
import { answerFileDialogs } from "./native.ts";

const ASSETS = join(PROJECT, "resources/samples/assets");

test("every block of the slash menu can be made, and is on the page", async ({ start, folder, library }) => {
  const dateline = await start();
  const { desk, editor, window, application } = dateline;
  const [picture = ""] = await readdir(ASSETS);
  await answerFileDialogs(application, [join(ASSETS, picture)]);
  await desk.startArticle();
  await editor.headline.fill("All blocks");
  await editor.type("First paragraph.");
  await window.keyboard.press("Enter");

  await editor.insertBlock("Heading 3");
  await window.keyboard.type("A smaller heading");
  await window.keyboard.press("Enter");
  await editor.insertBlock("Pull quote");
  await window.keyboard.type("The tide waits for nobody.");
  // Enter in an empty paragraph at the end leaves the pull quote.
  await window.keyboard.press("Enter");
  await window.keyboard.press("Enter");
  await window.keyboard.type("After the pull quote.");
  await window.keyboard.press("Enter");
  await editor.insertBlock("Divider");
  await editor.type("Before the picture.");
  await window.keyboard.press("Enter");
  await editor.insertBlock("Picture");
  await editor.body.getByRole("textbox", { name: "Alt text" }).fill("A boat at a quay");
  await editor.body.getByRole("textbox", { name: "Caption" }).fill("The quay in March.");
  await editor.body.getByRole("textbox", { name: "Credit" }).fill("TDI");
  await editor.saved();
  await expect(desk.row("All blocks")).toBeVisible();
  await dateline.close();

  const out = join(folder, "out");
  const run = await commandLine("export", "--library", library, "--all", "--format", "text", "--out", out);
  expect(run).toMatchObject({ code: 0, errors: "" });
  const again = await start();
  await again.desk.row("All blocks").click();
  const page = again.preview.page;
  await expect(page.getByRole("heading", { level: 2, name: "A smaller heading" })).toBeVisible();
  await expect(page.locator(".pull-quote")).toContainText("The tide waits for nobody.");
  await expect(page.locator(".article-body hr")).toHaveCount(1);
  await expect(page.getByRole("img", { name: "A boat at a quay" })).toBeAttached();
  await expect(page.locator(".image figcaption")).toContainText("The quay in March.");
});

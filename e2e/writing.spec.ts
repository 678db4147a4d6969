import { expect, test } from "./fixtures.ts";

test("an article with metadata and blocks is there again after a restart", async ({ start }) => {
  const first = await start();
  await first.desk.startArticle();
  await first.editor.headline.fill("Harbour council votes to dredge the east channel");
  await first.editor.kicker.fill("Harbour");
  await first.editor.standfirst.fill("Work is to begin after the herring season.");
  await first.details.field("Place").fill("Port Alder");
  await first.details.field("Dateline date").fill("2026-03-04");
  await first.details.field("Agency").fill("TDI");
  await first.details.choose("Category", "Diplomatic News");
  await first.details.choose("Authors", "Nadia Ferrant");
  await first.details.addTag("dredging");
  await first.details.chooseListed("Status", "Ready");

  await first.editor.type("The council voted on Wednesday.");
  await first.window.keyboard.press("Enter");
  await first.window.keyboard.type("## What comes next");
  await first.window.keyboard.press("Enter");
  await first.window.keyboard.type("- Survey");
  await first.window.keyboard.press("Enter");
  await first.window.keyboard.type("Dredging");
  await first.window.keyboard.press("Enter");
  await first.window.keyboard.press("Enter");
  await first.window.keyboard.type("It is **long overdue** work.");
  await first.window.keyboard.press("Enter");
  await first.window.keyboard.type("> \u201cWe waited nine years.\u201d");
  await first.editor.saved();
  await expect(first.desk.row("Harbour council votes")).toBeVisible();
  await first.close();

  const second = await start();
  await second.desk.row("Harbour council votes").click();
  await expect(second.editor.headline).toHaveValue("Harbour council votes to dredge the east channel");
  await expect(second.editor.kicker).toHaveValue("Harbour");
  await expect(second.editor.standfirst).toHaveValue("Work is to begin after the herring season.");
  await expect(second.details.field("Place")).toHaveValue("Port Alder");
  await expect(second.details.field("Dateline date")).toHaveValue("2026-03-04");
  await expect(second.details.field("Slug")).toHaveValue("harbour-council-votes-to-dredge-the-east-channel");
  await expect(second.details.field("Category")).toContainText("Diplomatic News");
  await expect(second.details.field("Status")).toContainText("Ready");
  await expect(second.window.getByText("Port Alder, 4 March 2026 (TDI):").first()).toBeVisible();
  const { body } = second.editor;
  await expect(body.getByRole("heading", { level: 2, name: "What comes next" })).toBeVisible();
  await expect(body.getByRole("listitem")).toHaveText(["Survey", "Dredging"]);
  await expect(body.getByRole("strong")).toHaveText("long overdue");
  await expect(body.locator(".quotation")).toContainText("We waited nine years.");
});

test("typing is saved by itself, and the state says so", async ({ dateline: { editor, desk } }) => {
  await desk.startArticle();
  await editor.type("One sentence.");
  await editor.saved();
  await expect(editor.body).toContainText("One sentence.");
});

test("undo and redo by keyboard", async ({ dateline: { editor, desk, window } }) => {
  await desk.startArticle();
  await editor.type("Kept.");
  await window.keyboard.press("ControlOrMeta+a");
  await window.keyboard.press("Delete");
  await expect(editor.body).not.toContainText("Kept.");
  await window.keyboard.press("ControlOrMeta+z");
  await expect(editor.body).toContainText("Kept.");
});

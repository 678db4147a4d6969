import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { commandLine } from "./command-line.ts";
import { expect, test } from "./fixtures.ts";
import { chooseMenuItem } from "./native.ts";
import { BackupsPage } from "./pages/backups.ts";

test("a library is backed up, changed, looked at, and restored whole", async ({ dateline, library }) => {
  const { application, desk, editor, palette, window } = dateline;
  await desk.startArticle();
  await editor.headline.fill("Ferry timetable");
  await editor.type("The ferry leaves at six.");
  await editor.saved();
  await palette.run("Back up now");
  await expect(window.getByText("Backed up", { exact: true })).toBeVisible();

  await editor.type(" It now leaves at seven, says the harbour master.");
  await editor.saved();
  await desk.startArticle();
  await editor.headline.fill("Written since");
  await editor.saved();
  await expect(desk.row("Written since")).toBeVisible();
  await desk.row("Ferry timetable").click();
  await expect(editor.headline).toHaveValue("Ferry timetable");

  await chooseMenuItem(application, "Restore from Backup…");
  const backups = new BackupsPage(window);
  await expect(backups.group("Newer now, would go back")).toContainText("Ferry timetable");
  await expect(backups.group("Newer now, would go back")).toContainText("9 words fewer");
  await expect(backups.group("New since, would stay")).toContainText("Written since");
  await backups.restoreLibrary.click();
  await expect(backups.dialog).toBeHidden();
  await expect(editor.body).toHaveText("The ferry leaves at six.");
  await expect(desk.row("Written since")).toBeVisible();
  await editor.type(" Every day.");
  await editor.saved();
  await expect(editor.body).toHaveText("The ferry leaves at six. Every day.");

  await palette.run("Restore from backup");
  await backups.choose("before restoring");
  await expect(backups.group("Newer now, would go back")).toContainText("7 words more");
  await dateline.close();
  const names = await readdir(join(library, "backups"));
  expect(names.filter((name) => name.endsWith("-before-restoring.db"))).toHaveLength(1);
  expect(names.filter((name) => !name.endsWith(".db"))).toEqual([]);
  expect(await commandLine("check", "--library", library)).toMatchObject({ code: 0 });
});

test("one article comes back from a backup, in its place or as a copy", async ({
  dateline: { desk, editor, palette, window },
}) => {
  await desk.startArticle();
  await editor.headline.fill("Lighthouse keeper");
  await editor.type("She kept the light for forty years.");
  await editor.saved();
  await palette.run("Back up now");
  await expect(window.getByText("Backed up", { exact: true })).toBeVisible();
  await window.keyboard.press("ControlOrMeta+a");
  await window.keyboard.press("Delete");
  await editor.type("Gone.");
  await editor.saved();

  await palette.run("Restore from backup");
  const backups = new BackupsPage(window);
  await backups.button("Restore Lighthouse keeper as a copy").click();
  await expect(backups.group("New since, would stay")).toContainText("Lighthouse keeper (restored from ");
  await backups.button("Restore Lighthouse keeper").click();
  await expect(backups.group("Newer now, would go back")).toBeHidden();
  await window.keyboard.press("Escape");
  await expect(editor.headline).toHaveValue("Lighthouse keeper");
  await expect(editor.body).toHaveText("She kept the light for forty years.");
  await expect(desk.row("Lighthouse keeper")).toHaveCount(2);
  await desk.row("Lighthouse keeper (restored from ").click();
  await expect(editor.body).toHaveText("She kept the light for forty years.");
});

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Dateline } from "./fixtures.ts";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs } from "./native.ts";

async function write({ desk, editor }: Dateline, ...headlines: readonly string[]): Promise<void> {
  for (const headline of headlines) {
    await desk.startArticle();
    await editor.headline.fill(headline);
    await editor.saved();
    await expect(desk.row(headline)).toBeVisible();
  }
}

function selected({ desk }: Dateline) {
  return desk.rows.and(desk.window.locator('[aria-selected="true"]'));
}

test("articles are selected by pointer and by keyboard alone, and the number is announced", async ({ dateline }) => {
  const { desk, window } = dateline;
  await write(dateline, "One", "Two", "Three");
  const list = window.getByRole("listbox", { name: "Articles" });
  await expect(list).toHaveAttribute("aria-multiselectable", "true");
  await desk.row("Three").click();
  await desk.row("One").click({ modifiers: ["ControlOrMeta"] });
  await expect(selected(dateline)).toHaveText([/Three/, /One/]);
  await expect(window.getByRole("status", { name: "Articles shown" })).toHaveText("2 selected");
  await desk.row("Two").click();
  await expect(selected(dateline)).toHaveText([/Two/]);
  await desk.row("One").click({ modifiers: ["Shift"] });
  await expect(selected(dateline)).toHaveText([/Two/, /One/]);

  await list.focus();
  await window.keyboard.press("Escape");
  await window.keyboard.press("Home");
  await window.keyboard.press("Shift+ArrowDown");
  await expect(selected(dateline)).toHaveText([/Three/, /Two/]);
  await window.keyboard.press("ArrowDown");
  await window.keyboard.press("Space");
  await expect(selected(dateline)).toHaveText([/Three/, /Two/, /One/]);
  await window.keyboard.press("ControlOrMeta+a");
  await expect(window.getByRole("status", { name: "Articles shown" })).toHaveText("6 selected");
});

test("a status is given to all that are selected, and taken back in one step, under what is being typed", async ({
  dateline,
}) => {
  const { desk, details, editor, palette, window } = dateline;
  await write(dateline, "One", "Two");
  await desk.row("Two").click();
  await desk.row("One").click({ modifiers: ["Shift"] });
  await palette.run("Selected articles: set status");
  await window.getByRole("dialog").getByLabel("New status").click();
  await window.getByRole("option", { name: "In edit", exact: true }).click();
  await window.getByRole("button", { name: "Set status" }).click();
  await expect(window.getByText("2 articles changed.")).toBeVisible();
  await expect(details.field("Status")).toContainText("In edit");
  await editor.type("Written after it.");
  await editor.saved();
  await window.getByRole("region", { name: "Messages" }).getByRole("button", { name: "Undo" }).click();
  await expect(details.field("Status")).toContainText("Draft");
  await expect(editor.body).toHaveText("Written after it.");
  await editor.saved();
  await desk.row("One").click();
  await expect(details.field("Status")).toContainText("Draft");
  await desk.row("Two").click();
  await expect(editor.body).toHaveText("Written after it.");
});

test("a tag is added to everything found, and removed; all goes to the trash and comes back", async ({ dateline }) => {
  const { desk, palette, window } = dateline;
  await write(dateline, "Quayside one", "Quayside two", "Bridge");
  await desk.search.fill("quayside");
  await expect(desk.rows).toHaveCount(2);
  await palette.run("Select all articles found");
  await palette.run("Selected articles: add tag");
  await window.getByLabel("Tag", { exact: true }).fill("boats");
  await window.keyboard.press("Enter");
  await expect(window.getByText("2 articles changed.")).toBeVisible();
  // Two were found before as well: what is selected now has to be of the new search.
  await desk.search.fill("tag:none");
  await expect(desk.rows).toHaveCount(0);
  await desk.search.fill("tag:boats");
  await expect(desk.rows).toHaveCount(2);

  await palette.run("Select all articles found");
  await palette.run("Selected articles: set category");
  await window.getByRole("dialog").getByLabel("New category").click();
  await window.getByRole("option", { name: "Diplomatic News" }).click();
  await window.getByRole("button", { name: "Set category" }).click();
  await desk.search.fill("tag:none");
  await expect(desk.rows).toHaveCount(0);
  await desk.search.fill('quayside category:"Diplomatic News"');
  await expect(desk.rows).toHaveCount(2);

  await window.getByRole("listbox", { name: "Articles" }).focus();
  await window.keyboard.press("ControlOrMeta+a");
  await window.keyboard.press("Delete");
  await expect(window.getByText("2 articles moved to the trash.")).toBeVisible();
  await expect(desk.rows).toHaveCount(0);
  await palette.run("Undo the last change to many articles");
  await expect(desk.rows).toHaveCount(2);
});

test("everything selected is exported, but what preflight holds back", async ({ dateline, folder }) => {
  const { application, desk, editor, palette, window } = dateline;
  await write(dateline, "Quayside one");
  await desk.startArticle();
  await editor.type("Quayside without a headline.");
  await editor.saved();
  await desk.search.fill("quayside");
  await expect(desk.rows).toHaveCount(2);
  await palette.run("Select all articles found");
  await palette.run("Selected articles: export");
  await window.getByLabel("Format").click();
  await window.getByRole("option", { name: "Markdown" }).click();
  const exported = join(folder, "exported");
  await answerFileDialogs(application, [exported]);
  await window.getByRole("button", { name: "Choose a folder…" }).click();
  await expect(window.getByText("Exported one file")).toBeVisible();
  await expect(window.getByText("Preflight held one article back.")).toBeVisible();
  expect(await readdir(exported)).toEqual(["quayside-one.md"]);
});

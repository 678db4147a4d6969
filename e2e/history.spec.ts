import { expect, test } from "./fixtures.ts";
import { writeLinkedArticles } from "./linked-articles.ts";
import { HistoryPage } from "./pages/history.ts";

test("a named version is compared both ways and restored; nothing is lost", async ({ start }) => {
  const first = await start();
  const { desk, editor, details, palette, window } = first;
  const history = new HistoryPage(window);
  await desk.startArticle();
  await editor.headline.fill("Council opens the east bridge");
  await editor.type("The council opened the bridge on Monday.");
  await editor.saved();

  await palette.run("Name this version");
  await window.getByRole("dialog").getByLabel("Name").fill("As filed");
  await window.keyboard.press("Enter");
  await expect(window.getByText("Kept as “As filed”")).toBeVisible();

  await editor.headline.fill("Council closes the east bridge");
  await details.addTag("bridges");
  await editor.body.focus();
  await window.keyboard.press("ControlOrMeta+a");
  await window.keyboard.type("The council closed the bridge on Monday.");
  await editor.saved();

  await history.open();
  await expect(history.version("Now")).toContainText("1 word added, 1 removed; headline, slug, tags");
  await history.version("As filed").click();
  await history.choose("Layout", "Side by side");
  await expect(history.differences.locator("del", { hasText: "opened" })).toHaveCount(1);
  await expect(history.differences.locator("ins", { hasText: "closed" })).toHaveCount(1);
  await expect(history.differences.getByText("Tags")).toBeVisible();
  await history.choose("Layout", "In one text");
  await expect(history.differences).toContainText("The council openedclosed the bridge on Monday.");

  await history.action("Restore").click();
  await expect(window.getByText("Restored. The version before is in History.")).toBeVisible();
  await expect(editor.headline).toHaveValue("Council opens the east bridge");
  await expect(editor.body).toHaveText("The council opened the bridge on Monday.");
  await expect(details.field("Slug")).toHaveValue("council-opens-the-east-bridge");
  await editor.type(" It rained.");
  await editor.saved();
  await first.close();

  const second = await start();
  const again = new HistoryPage(second.window);
  await expect(second.editor.body).toHaveText("The council opened the bridge on Monday. It rained.");
  await again.open();
  await again.version("Before a restore").click();
  await expect(again.differences.locator("del", { hasText: "closed" })).toHaveCount(1);
  await again.action("Restore as a copy").click();
  await expect(second.editor.headline).toHaveValue("Council closes the east bridge");
  await expect(second.editor.body).toHaveText("The council closed the bridge on Monday.");
  await expect(second.desk.row("Council opens the east bridge")).toBeVisible();
});

test("the trash gives an article back with its links, and deletes it for good only when asked to", async ({
  dateline: { desk, editor, palette, preview, window },
}) => {
  await writeLinkedArticles({ desk, editor, window });
  const link = preview.page.getByRole("link", { name: "The old bridge" });
  await expect(link).toHaveCount(1);

  await desk.row("The old bridge").first().click({ button: "right" });
  await window.getByRole("menuitem", { name: "Move to trash" }).click();
  await expect(window.getByText("Moved to the trash")).toBeVisible();
  await expect(editor.body.getByText("In the trash")).toBeVisible();
  await expect(link).toHaveCount(0);
  await window.getByRole("region", { name: "Messages" }).getByRole("button", { name: "Undo" }).click();
  await expect(editor.headline).toHaveValue("The old bridge");
  await desk.row("The new bridge").click();
  await expect(editor.body.getByText("In the trash")).toHaveCount(0);
  await expect(link).toHaveCount(1);

  await desk.row("The old bridge").first().click();
  await expect(editor.headline).toHaveValue("The old bridge");
  await palette.run("Move article to trash");
  await window.getByRole("combobox", { name: "Show" }).click();
  await window.getByRole("option", { name: "Trash" }).click();
  await desk.row("The old bridge").click();
  await expect(editor.body).not.toBeEditable();
  await window.getByRole("button", { name: "Delete for good…" }).click();
  const question = window.getByRole("alertdialog");
  await expect(question).toContainText("All its versions go with it.");
  await question.getByRole("button", { name: "Delete for good" }).click();
  await expect(window.getByText("Deleted for good")).toBeVisible();
  await expect(desk.rows).toHaveCount(0);
});

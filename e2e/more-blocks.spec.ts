import { expect, test } from "./fixtures.ts";
import { pasteClipboard } from "./paste.ts";

test("key points, a fact box, a note and a card are written, and are on the page", async ({ dateline }) => {
  const { desk, editor, palette, preview, window } = dateline;
  await desk.startArticle();
  await editor.headline.fill("More blocks");
  await editor.body.focus();
  await editor.insertBlock("Key points");
  await window.keyboard.type("The ferry is back");
  await window.keyboard.press("Enter");
  await window.keyboard.type("The sea bed is not settled");
  // One Enter leaves the list, the next the box.
  for (const _ of "123") await window.keyboard.press("Enter");
  await editor.insertBlock("Fact box");
  await window.keyboard.type("Two ferries, nine months.");
  await window.keyboard.press("Enter");
  await window.keyboard.press("Enter");
  await editor.insertBlock("Editor’s note");
  await window.keyboard.type("This text has been corrected.");
  await window.keyboard.press("Enter");
  await window.keyboard.press("Enter");

  await pasteClipboard(window, { "text/plain": "https://youtu.be/abcdefghijk" });
  const card = editor.body.locator("figure.embed");
  await expect(card).toContainText("YouTube");
  await window.keyboard.press("ControlOrMeta+z");
  await expect(card).toHaveCount(0);
  await expect(editor.body).toContainText("https://youtu.be/abcdefghijk");
  await window.keyboard.press("ControlOrMeta+Shift+z");
  await card.getByRole("textbox", { name: "Title" }).fill("The first crossing");
  await editor.saved();

  const page = preview.page;
  await expect(page.getByRole("complementary", { name: "Key points" }).getByRole("listitem")).toHaveCount(2);
  await expect(page.getByRole("note")).toHaveText("Editor’s note: This text has been corrected.");
  await expect(page.getByRole("link", { name: "The first crossing" })).toHaveAttribute(
    "href",
    "https://www.youtube.com/watch?v=abcdefghijk",
  );
  await expect(page.getByRole("complementary", { name: "Fact box" })).toHaveText(/Two ferries, nine months\.$/);

  await expect(page.locator("iframe")).toHaveCount(0);
  await palette.run("Publication settings");
  await window.getByLabel("Videos, posts and maps of other sites").click();
  await window.getByRole("option", { name: /a frame that readers can open/ }).click();
  await window.getByRole("button", { name: "Save settings" }).click();
  await window.keyboard.press("Escape");
  // It asks the other site for nothing before it is opened.
  await expect(page.locator("details iframe")).toHaveAttribute("title", "The first crossing");
  await expect(page.locator("details iframe")).not.toHaveAttribute("src");
  await expect(page.locator("details")).not.toHaveAttribute("open");
  await expect(page.getByRole("link", { name: "The first crossing" })).toBeAttached();
});

test("the outline follows the headings, jumps to them and moves their sections", async ({ dateline }) => {
  const { desk, editor, palette, window } = dateline;
  await desk.startArticle();
  await editor.body.focus();
  await window.keyboard.type("## First");
  await window.keyboard.press("Enter");
  await window.keyboard.type("Three words here");
  await window.keyboard.press("Enter");
  await window.keyboard.type("#### Deep");
  await window.keyboard.press("Enter");
  await window.keyboard.type("## Second");
  await palette.run("Show or hide the outline");
  const entries = window.getByRole("list", { name: "Headings" }).getByRole("button");
  await expect(entries).toHaveText(["First3", "Deep0", "Second0"]);
  await expect(entries.nth(1).getByLabel("Skips a level")).toBeVisible();
  await expect(entries.nth(2)).toHaveAttribute("aria-current", "location");
  await entries.nth(0).click();
  await window.keyboard.type("The ");
  await expect(editor.body.getByRole("heading", { level: 2 }).first()).toHaveText("The First");
  await entries.nth(2).press("Alt+Shift+ArrowUp");
  await expect(editor.body.getByRole("heading")).toHaveText(["Second", "The First", "Deep"]);
});

test("focus mode leaves the paragraph at hand undimmed, typewriter scrolling holds its line", async ({ dateline }) => {
  const { desk, editor, palette, window } = dateline;
  await desk.startArticle();
  await editor.type("One");
  for (let line = 0; line < 40; line += 1) await window.keyboard.press("Enter");
  await window.keyboard.type("Last");
  await palette.run("Focus mode");
  await palette.run("Typewriter scrolling");
  await editor.type(" words");
  const atHand = editor.body.locator("[data-at-hand]");
  await expect(atHand).toHaveText("Last words");
  const height = async (): Promise<number> => (await atHand.boundingBox())?.y ?? Number.NaN;
  // The line is brought to its height in a frame after it was written.
  await expect(async () => {
    const first = await height();
    await window.waitForTimeout(150);
    expect(await height()).toBe(first);
  }).toPass();
  const before = await height();
  await window.keyboard.press("Enter");
  await window.keyboard.type("More");
  await expect(atHand).toHaveText("More");
  await expect.poll(async () => Math.abs((await height()) - before)).toBeLessThan(3);
});

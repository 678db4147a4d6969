import { expect, test } from "./fixtures.ts";

test("blocks are moved by keyboard and by their handle, each in one step that can be undone", async ({ dateline }) => {
  const { desk, editor, window } = dateline;
  await desk.startArticle();
  await editor.type("One");
  for (const words of ["Two", "Three"]) {
    await window.keyboard.press("Enter");
    await window.keyboard.type(words);
  }
  const blocks = editor.body.locator(":scope > p");
  await window.keyboard.press("Alt+Shift+ArrowUp");
  await expect(blocks).toHaveText(["One", "Three", "Two"]);
  await window.keyboard.press("Alt+Shift+ArrowUp");
  await expect(blocks).toHaveText(["Three", "One", "Two"]);
  await window.keyboard.press("ControlOrMeta+z");
  await expect(blocks).toHaveText(["One", "Three", "Two"]);

  await blocks.nth(0).hover();
  const handle = window.getByRole("button", { name: "Block: drag to move, press for its menu" });
  const [from, to] = [await handle.boundingBox(), await blocks.nth(2).boundingBox()];
  if (from === null || to === null) throw new Error("The handle or the block is not shown");
  await window.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await window.mouse.down();
  await window.mouse.move(from.x, to.y + to.height - 2, { steps: 5 });
  await window.mouse.up();
  await expect(blocks).toHaveText(["Three", "Two", "One"]);

  await blocks.nth(1).hover();
  await handle.click();
  await window.getByRole("menuitem", { name: "Duplicate block" }).click();
  await expect(blocks).toHaveText(["Three", "Two", "Two", "One"]);
  await window.keyboard.press("Alt+Shift+m");
  await window.getByRole("menuitem", { name: "Heading 2" }).click();
  await expect(editor.body.getByRole("heading", { level: 2 })).toHaveText("Two");
  await window.keyboard.press("ControlOrMeta+z");
  await window.keyboard.press("ControlOrMeta+z");
  await expect(blocks).toHaveText(["Three", "Two", "One"]);
});

import { photograph } from "../src/main/testing/photograph.ts";
import { InputMethod } from "./composition.ts";
import { dropPicture } from "./drop.ts";
import { expect, test } from "./fixtures.ts";

test("whatever has had the focus gives it back to the caret, where it was", async ({
  dateline: { desk, editor, palette, window },
}) => {
  await desk.startArticle();
  await editor.type("The ferry leaves");
  await editor.move("Control+ArrowLeft");
  await window.keyboard.press("ControlOrMeta+k");
  await expect(window.getByRole("combobox", { name: "Command" })).toBeFocused();
  await window.keyboard.press("Escape");
  await expect(editor.body).toBeFocused();
  await window.keyboard.type("never ");
  for (const command of ["Keyboard shortcuts", "Publication settings", "Name this version"]) {
    await palette.run(command);
    await expect(window.getByRole("dialog")).toBeVisible();
    await window.keyboard.press("Escape");
    await expect(editor.body).toBeFocused();
    await window.keyboard.type(`${command.length} `);
  }
  await desk.search.click();
  await window.keyboard.press("ControlOrMeta+Shift+b");
  await window.keyboard.type("or ");
  await expect(editor.body).toHaveText("The ferry never 18 20 17 or leaves");
});

test("typing while a picture is selected goes into a paragraph after it, or to where a key has moved the caret", async ({
  dateline: { desk, editor, palette, window },
}) => {
  await desk.startArticle();
  await editor.type("The ferry leaves.");
  await dropPicture(window, await photograph(600, 400, { caption: "A ferry", credit: "AP", alt: "A ferry" }));
  const picture = editor.body.getByRole("img", { name: "A ferry" });
  const blocks = editor.body.locator("> p");
  await expect(picture).toBeVisible();
  const before = await blocks.allTextContents();
  await picture.click();
  await window.keyboard.type("abc def");
  await expect(editor.body.locator("figure + p")).toHaveText("abc def");
  await expect(blocks).toHaveCount(before.length + 1);

  await picture.click();
  await editor.type(" Late.");
  await expect(blocks.last()).toHaveText(/leaves\. Late\.$/);

  await picture.click();
  await palette.run("Crop and focal point");
  await window.getByRole("dialog", { name: "Crop and focal point" }).getByRole("button", { name: "Cancel" }).click();
  await expect(editor.body).toBeFocused();
  await window.keyboard.press("Enter");
  await window.keyboard.type("ghi");
  await expect(editor.body.locator("figure + p")).toHaveText("ghi");

  await picture.click();
  const method = await InputMethod.of(window);
  await method.compose("に", "にほ");
  await expect(editor.body.locator("figure + p")).toHaveText("にほ");
  await method.commit("日本");
  await expect(editor.body.locator("figure + p")).toHaveText("日本");
  await expect(picture).toBeVisible();
});

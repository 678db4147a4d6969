import { expect, test } from "./fixtures.ts";

test("words are set by the toolbar beside them, with the pointer and by keyboard alone", async ({
  dateline: { desk, editor, window },
}) => {
  await desk.startArticle();
  await editor.type("The ferry leaves late tonight.");
  const toolbar = window.getByRole("toolbar", { name: "Selected text" });
  await editor.body.getByText("The ferry").click();
  await expect(toolbar).toHaveCount(0);
  await editor.body.getByText("The ferry").dblclick({ position: { x: 12, y: 10 } });
  await toolbar.getByRole("button", { name: "Bold" }).click();
  await expect(editor.body.getByRole("strong")).toHaveText("The");
  await expect(toolbar.getByRole("button", { name: "Bold" })).toHaveAttribute("aria-pressed", "true");
  await expect(editor.body).toBeFocused();

  await editor.move("End");
  await expect(toolbar).toHaveCount(0);
  await editor.move("Control+Shift+ArrowLeft");
  await editor.move("Control+Shift+ArrowLeft");
  await expect(toolbar).toBeVisible();
  await window.keyboard.press("Alt+F10");
  await expect(toolbar.getByRole("button", { name: "Bold" })).toBeFocused();
  await window.keyboard.press("ArrowRight");
  await expect(toolbar.getByRole("button", { name: "Italic" })).toBeFocused();
  await window.keyboard.press("Enter");
  await expect(editor.body.getByRole("emphasis")).toHaveText("tonight.");
  await window.keyboard.press("Escape");
  await expect(editor.body).toBeFocused();
  await window.keyboard.type("now.");
  await expect(editor.body).toHaveText("The ferry leaves late now.");
});

test("the palette has all that the shortcuts sheet, the slash menu and the toolbar have, and no two have the same keys", async ({
  dateline: { desk, editor, window },
}) => {
  await desk.startArticle();
  await editor.headline.fill("Boats");
  await window.keyboard.press("ControlOrMeta+/");
  const sheet = window.getByRole("dialog", { name: "Keyboard shortcuts" });
  const listed = await sheet.locator("dl > div").evaluateAll((lines) => lines.map((line) => line.textContent));
  const keys = await sheet.locator("kbd").allTextContents();
  await window.keyboard.press("Escape");
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());

  await editor.body.focus();
  await window.keyboard.type("/");
  const slash = window.getByRole("listbox", { name: "Insert a block" }).getByRole("option");
  await slash.first().waitFor();
  const blocks = await slash.allTextContents();
  const buttons = await window
    .getByRole("toolbar", { name: "Text" })
    .getByRole("button", { disabled: false })
    .evaluateAll((all) => all.flatMap((button) => button.getAttribute("aria-label") ?? []));
  await window.keyboard.press("Escape");

  await window.keyboard.press("ControlOrMeta+k");
  const palette = window.getByRole("dialog", { name: "Commands" });
  await palette.getByRole("option").first().waitFor();
  const offered = await palette.getByRole("option").allTextContents();
  // It is before the reporter already.
  expect([...listed, ...blocks].filter((line) => !offered.includes(line))).toEqual(["Command paletteCtrl+K"]);
  expect(blocks.length).toBeGreaterThan(10);
  const isOffered = (label: string): boolean => offered.some((line) => line.startsWith(label));
  expect(buttons.filter((label) => !isOffered(label))).toEqual(["Block: Paragraph"]);

  // What is listed is what the keys do.
  await window.keyboard.press("Escape");
  await window.keyboard.press("ControlOrMeta+Shift+f");
  await expect(desk.search).toBeFocused();
  await window.keyboard.press("ControlOrMeta+Shift+b");
  await window.keyboard.press("ControlOrMeta+Alt+3");
  await expect(editor.body.getByRole("heading", { level: 3 })).toHaveCount(1);
});

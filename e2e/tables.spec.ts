import { expect, test } from "./fixtures.ts";
import { copySelection, pasteClipboard, pasteHtml } from "./paste.ts";

test("a table is built by keyboard, given headers and a caption, and is on the page", async ({ dateline }) => {
  const { desk, editor, window, palette, preview } = dateline;
  await desk.startArticle();
  await editor.headline.fill("Arrivals in March");
  await editor.type("What came in.");
  await window.keyboard.press("Enter");
  await editor.insertBlock("Table");
  const form = window.getByRole("dialog", { name: "Table" });
  await form.getByLabel("Columns").fill("2");
  await form.getByLabel("Rows").fill("2");
  await window.keyboard.press("Enter");

  for (const words of ["Port", "Ships", "Varna", "12", "Burgas", "7"]) {
    await window.keyboard.type(words);
    if (words !== "7") await window.keyboard.press("Tab");
  }
  const table = editor.body.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Port", "Ships"]);
  await expect(table.getByRole("row")).toHaveText(["PortShips", "Varna12", "Burgas7"]);

  await palette.run("Header column");
  await window.getByRole("toolbar", { name: "Text" }).getByRole("button", { name: "Table" }).click();
  await window.getByRole("menuitem", { name: "Table caption" }).click();
  await window.getByLabel("Caption", { exact: true }).fill("Ships by port");
  await window.keyboard.press("Enter");
  await expect(table.locator("caption")).toHaveText("Ships by port");
  await window.keyboard.press("Shift+Tab");
  await window.keyboard.type("Burgas, old port");

  const page = preview.page.getByRole("region", { name: "Ships by port" });
  await expect(page.getByRole("columnheader")).toHaveText(["Port", "Ships"]);
  await expect(page.getByRole("rowheader")).toHaveText(["Varna", "Burgas, old port"]);

  await editor.move("ArrowDown");
  await window.keyboard.type("After the table.");
  await expect(editor.body.locator("> p").last()).toHaveText("After the table.");
});

test("cells of a spreadsheet become a table, fill the cells of one, and undo takes them back", async ({ dateline }) => {
  const { desk, editor, window } = dateline;
  await desk.startArticle();
  await editor.body.focus();
  await pasteClipboard(window, {
    "text/html":
      "<google-sheets-html-origin><table><tr><td><b>Year</b></td><td><b>Catch</b></td></tr><tr><td>2024</td><td>1,200</td></tr></table></google-sheets-html-origin>",
    "text/plain": "Year\tCatch\n2024\t1,200",
  });
  const table = editor.body.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Year", "Catch"]);

  await table.getByRole("cell", { name: "2024" }).click();
  await pasteClipboard(window, {
    "text/html": "<table><tr><td>2025</td><td>900</td></tr><tr><td>2026</td><td>1,050</td></tr></table>",
    "text/plain": "2025\t900\n2026\t1,050",
  });
  await expect(table.getByRole("row")).toHaveText(["YearCatch", "2025900", "20261,050"]);
  await window.keyboard.press("Control+z");
  await expect(table.getByRole("row")).toHaveText(["YearCatch", "20241,200"]);

  await table.getByRole("cell", { name: "2024" }).click();
  await editor.move("Home");
  // The first selects the cell that the caret is in.
  await editor.move("Shift+ArrowUp");
  await editor.move("Shift+ArrowUp");
  const copied = await copySelection(window);
  expect(copied["text/plain"]).toBe("Year\n2024");
  expect(copied["text/html"]).toContain("<table><thead><tr><th");
});

test("footnotes are numbered as they stand, and the page has them below the table", async ({ dateline }) => {
  const { desk, editor, window, palette, preview } = dateline;
  await desk.startArticle();
  await editor.headline.fill("With notes");
  await editor.type("First. Second.");
  await palette.run("Footnote");
  const note = window.getByRole("textbox", { name: "Footnote" });
  await note.pressSequentially("The later ");
  await window.keyboard.press("Control+b");
  await note.pressSequentially("note");
  await window.keyboard.press("Enter");
  await window.keyboard.type(" Third.");
  await editor.move("Home");
  for (const _ of "First.") await editor.move("ArrowRight");
  await window.keyboard.press("Control+Alt+n");
  await note.pressSequentially("The earlier note");
  await window.keyboard.press("Escape");
  const marks = editor.body.locator(".footnote");
  await expect(marks).toHaveCount(2);
  await expect(editor.body.getByRole("button", { name: "Footnote: The earlier note" })).toBeVisible();
  await expect(editor.body.locator("p").first()).toHaveText("First. Second. Third.");
  await pasteHtml(window, "<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Varna</td><td>12</td></tr></table>");
  await editor.saved();

  const notes = preview.page.locator("[role=doc-endnotes]");
  await expect(notes.getByRole("listitem")).toHaveText([/^The earlier note/, /^The later note/]);
  await expect(preview.page.locator("p", { hasText: "First." })).toHaveText("First.1 Second.2 Third.");
  await expect(preview.page.getByRole("table")).toBeVisible();
  await expect(notes.getByRole("strong")).toHaveText("note");

  await editor.body.getByRole("button", { name: "Footnote: The earlier note" }).click();
  await window.keyboard.press("Control+a");
  await window.keyboard.press("Delete");
  await window.keyboard.press("Enter");
  await expect(marks).toHaveCount(1);
  await expect(notes.getByRole("listitem")).toHaveText([/^The later note/]);
});

test("whoever leaves a form in the text for the search field goes on in the search field", async ({ dateline }) => {
  const { desk, editor, window } = dateline;
  await desk.startArticle();
  await editor.type("What came in.");
  await window.keyboard.press("Enter");
  await editor.insertBlock("Table");
  const form = window.getByRole("dialog", { name: "Table" });
  await expect(form).toBeVisible();
  await desk.search.click();
  await expect(form).toHaveCount(0);
  await window.keyboard.type("ferries");
  await expect(desk.search).toHaveValue("ferries");
  await expect(editor.body).toHaveText("What came in.");
});

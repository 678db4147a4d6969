import { photograph } from "../src/main/testing/photograph.ts";
import { expect, test } from "./fixtures.ts";
import { dropPicture } from "./drop.ts";
import { pasteHtml } from "./paste.ts";

test("words are found, counted, gone through, and the caret is at them afterwards", async ({
  dateline: { desk, editor, find, window },
}) => {
  await desk.startArticle();
  await editor.type("The port, an airport and the Port.");
  await find.open();
  await window.keyboard.type("port");
  await expect(find.count).toHaveText("1 of 3");
  await find.seesMarked(["port", "Port"], "port");
  await window.keyboard.press("Enter");
  await expect(find.count).toHaveText("2 of 3");
  await window.keyboard.press("Shift+Enter");
  await window.keyboard.press("Shift+Enter");
  await expect(find.count).toHaveText("3 of 3");

  await find.switch("Whole words");
  await expect(find.count).toHaveText(/of 2$/);
  await find.switch("Match case");
  await expect(find.count).toHaveText("1 of 1");
  await find.seesMarked([], "port");

  await find.text.focus();
  await window.keyboard.press("Escape");
  await expect(find.bar).toHaveCount(0);
  await expect(editor.body).toBeFocused();
  await find.seesMarked([], null);
  await window.keyboard.type("quay");
  await expect(editor.body).toHaveText("The quay, an airport and the Port.");
});

test("the selection is what is looked for, typing is counted, F3 goes on from the text", async ({
  dateline: { desk, editor, find, window },
}) => {
  await desk.startArticle();
  await editor.type("Osei met Osei");
  await window.keyboard.press("Control+Shift+ArrowLeft");
  await find.open();
  await expect(find.text).toHaveValue("Osei");
  await expect(find.count).toHaveText("2 of 2");
  await editor.type(" and Osei.");
  await expect(find.count).toHaveText(/3/);
  await editor.move("Control+Home");
  await window.keyboard.press("F3");
  await expect(find.count).toHaveText("1 of 3");
  await window.keyboard.press("F3");
  await expect(find.count).toHaveText("2 of 3");
  await expect(editor.body).toBeFocused();
  expect(await window.evaluate(() => getSelection()?.toString())).toBe("Osei");
});

test("all is replaced in one step, across formats, in quotations, tables and notes, and one undo takes it back", async ({
  dateline: { desk, editor, find, window },
}) => {
  await desk.startArticle();
  await pasteHtml(
    window,
    `<p>The old <strong>po</strong>rt and the <a href="https://example.org/port">port</a>.</p>
     <blockquote><p>Our port is old.</p></blockquote><table><tr><td>port</td><td>two</td></tr></table><p>End</p>`,
  );
  await editor.type(" here");
  await window.keyboard.press("ControlOrMeta+k");
  await window.getByRole("combobox", { name: "Command" }).fill("Footnote");
  await window.getByRole("option", { name: "Footnote" }).first().click();
  await window.getByRole("textbox", { name: "Footnote" }).waitFor();
  await window.keyboard.type("A port of old.");
  await window.keyboard.press("Enter");
  await expect(editor.body).toBeFocused();

  await find.openReplace();
  await find.text.fill("port");
  await expect(find.count).toHaveText(/of 5$/);
  await find.replacement.fill("harbour");
  await find.replaceAll();
  await expect(find.count).toHaveText("5 replaced");
  await expect(editor.body).toContainText("The old harbour and the harbour.");
  await expect(editor.body.getByRole("link", { name: "harbour" })).toHaveAttribute("href", "https://example.org/port");
  await expect(editor.body.locator(".quotation")).toContainText("Our harbour is old.");
  await expect(editor.body.getByRole("cell", { name: "harbour" })).toBeVisible();
  await expect(editor.body.getByRole("button", { name: "Footnote: A harbour of old." })).toBeVisible();

  await find.text.focus();
  await window.keyboard.press("Escape");
  await window.keyboard.press("ControlOrMeta+z");
  await expect(editor.body).toContainText("The old port and the port.");
  await expect(editor.body.locator("strong")).toHaveText("po");
  await expect(editor.body.getByRole("cell", { name: "port" })).toBeVisible();
  await expect(editor.body.getByRole("button", { name: "Footnote: A port of old." })).toBeVisible();
  await editor.saved();
});

test("a regular expression says what is wrong with it, and puts its groups into the replacement", async ({
  dateline: { desk, editor, find, window },
}) => {
  await desk.startArticle();
  await editor.type("Osei, Ama; Nkosi, Thandi");
  await find.openReplace();
  await find.switch("Regular expression");
  await find.text.fill(String.raw`(\w+`);
  await expect(find.bar.getByRole("alert")).toContainText("unterminated group");
  await find.text.fill(String.raw`(\w+\s?)*!`);
  await expect(find.bar.getByRole("alert")).toContainText("without end");
  await find.text.fill(String.raw`(\w+), (\w+)`);
  await expect(find.bar.getByRole("alert")).toHaveCount(0);
  await expect(find.count).toHaveText(/of 2$/);
  await find.replacement.fill("$2 $1");
  await window.keyboard.press("Enter");
  await expect(editor.body).toHaveText(/Ama Osei; Nkosi, Thandi|Osei, Ama; Thandi Nkosi/);
  await expect(find.count).toHaveText("1 of 1");
  await window.keyboard.press("Enter");
  await expect(editor.body).toHaveText("Ama Osei; Thandi Nkosi");
  await expect(find.count).toHaveText("Not found");
});

test("captions, credits and titles are searched too, and replaced in the same step as the text", async ({
  dateline: { desk, editor, find, window },
}) => {
  await desk.startArticle();
  await pasteHtml(
    window,
    "<table><caption>Ships by port</caption><tr><td>Port</td><td>two</td></tr></table><p>The port.</p>",
  );
  await dropPicture(
    window,
    await photograph(800, 600, { caption: "The port at dawn", credit: "Port News", alt: "A port" }),
  );
  const figure = editor.body.locator("figure").filter({ has: window.getByRole("img") });
  const caption = figure.getByRole("textbox", { name: "Caption" });
  await expect(caption).toHaveValue("The port at dawn");

  await find.openReplace();
  await find.text.fill("port");
  await expect(find.count).toHaveText(/of 6$/);
  await find.text.press("Shift+Enter");
  await expect(editor.body.locator("[data-found=at-hand]")).toHaveCSS("outline-style", "solid");
  await find.replacement.fill("harbour");
  await find.replaceAll();
  await expect(find.count).toHaveText("6 replaced");
  await expect(caption).toHaveValue("The harbour at dawn");
  await expect(figure.getByRole("textbox", { name: "Credit" })).toHaveValue("harbour News");
  await expect(figure.getByRole("textbox", { name: /^Alt text/ })).toHaveValue("A harbour");
  await expect(editor.body.locator("caption")).toHaveText("Ships by harbour");
  await expect(editor.body.locator("p").last()).toContainText("The harbour.");

  await find.text.focus();
  await window.keyboard.press("Escape");
  await window.keyboard.press("ControlOrMeta+z");
  await expect(caption).toHaveValue("The port at dawn");
  await expect(editor.body.locator("caption")).toHaveText("Ships by port");
  await expect(editor.body).toContainText("The port.");
});

test("the head is searched first and replaced in the same step as the text, and its slug follows", async ({
  dateline: { desk, details, editor, find, window },
}) => {
  const standfirst = window.getByRole("textbox", { name: "Standfirst", exact: true });
  await desk.startArticle();
  await editor.headline.fill("Port reopens");
  await standfirst.fill("The port and its other port.");
  await editor.type("A port.");
  await editor.move("Control+Home");
  await find.open();
  await find.text.fill("port");
  await expect(find.count).toHaveText("4 of 4");
  await find.text.press("Enter");
  await expect(find.count).toHaveText("1 of 4");
  await expect(editor.headline).toHaveAttribute("data-found", "at-hand");
  await expect(editor.headline).toHaveCSS("outline-style", "solid");
  await find.text.press("Enter");
  await find.text.press("Enter");
  await window.keyboard.press("Escape");
  await expect(standfirst).toBeFocused();
  expect(await standfirst.evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd])).toEqual([
    23, 27,
  ]);
  await window.keyboard.press("F3");
  await expect(editor.body).toBeFocused();

  await find.openReplace();
  await find.replacement.fill("harbour");
  await find.replaceAll();
  await expect(find.count).toHaveText("4 replaced");
  await expect(editor.headline).toHaveValue("harbour reopens");
  await expect(standfirst).toHaveValue("The harbour and its other harbour.");
  await expect(editor.body).toHaveText("A harbour.");
  await expect(details.field("Slug")).toHaveValue("harbour-reopens");
  await find.text.focus();
  await window.keyboard.press("Escape");
  await window.keyboard.press("ControlOrMeta+z");
  await expect(editor.headline).toHaveValue("Port reopens");
  await expect(standfirst).toHaveValue("The port and its other port.");
  await expect(editor.body).toHaveText("A port.");
  await expect(details.field("Slug")).toHaveValue("port-reopens");
  await window.keyboard.press("ControlOrMeta+Shift+z");
  await expect(editor.headline).toHaveValue("harbour reopens");
  await editor.saved();
});

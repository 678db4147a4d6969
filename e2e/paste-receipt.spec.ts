import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { wordClipboard } from "./word-clipboard.ts";
import { type Dateline, expect, test } from "./fixtures.ts";
import { fillClipboard, pasteHtml } from "./paste.ts";

const WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><h1 class=MsoTitle style="color:#444">Ferry route reopens</h1>
<p class=MsoNormal style="font-family:Calibri">The <b>ministers</b> signed <a href="https://a.example/deal?utm_source=mail">the deal</a>.</p>
<p class=MsoNormal>&nbsp;</p><table><tr><td>Port</td><td>Berths</td></tr></table><p class=MsoNormal>Last words.</p></body></html>`;

/** The bar below the text. */
function receiptOf({ window }: Dateline) {
  const bar = window.getByRole("region", { name: "Paste receipt" });
  return { bar, take: (way: string) => bar.getByRole("radio", { name: way }).click() };
}

test("a receipt says what a paste kept and dropped, and takes it lightly or plainly instead", async ({ dateline }) => {
  const { desk, editor, palette, window } = dateline;
  const { bar, take } = receiptOf(dateline);
  await desk.startArticle();
  await editor.type("Before. ");
  await window.keyboard.press("Enter");
  await pasteHtml(window, WORD);
  await expect(bar).toContainText(
    /From Word: kept 1 heading, 1 table, 1 link and emphasis; dropped .*tracking in links/,
  );

  // Typing goes on elsewhere, and stays.
  await editor.body.locator("p", { hasText: "Before." }).click();
  await window.keyboard.press("Home");
  await window.keyboard.type("Typed meanwhile. ");
  await take("Light");
  await expect(editor.body.locator("strong, b")).toHaveCount(0);
  await expect(editor.body.getByRole("link", { name: "the deal" })).toBeVisible();
  await take("Plain");
  await expect(editor.body.locator("table, h2, a")).toHaveCount(0);
  await expect(editor.body).toContainText("Typed meanwhile. Before.");
  await expect(editor.body).toContainText("Last words.");

  await window.keyboard.press("ControlOrMeta+z");
  await expect(editor.body.getByRole("table")).toBeVisible();
  await expect(bar.getByRole("radio", { name: "Light" })).toBeChecked();
  await palette.run("Last paste: take it in full");
  await expect(editor.body.locator("strong, b")).toHaveText("ministers");

  await editor.body.locator("p", { hasText: "Last words." }).click();
  await window.keyboard.press("End");
  await window.keyboard.type(" Edited.");
  await expect(bar).toHaveCount(0);
  await editor.saved();
});

test("the clipboard’s plain text is pasted by key and from the palette", async ({ dateline }) => {
  const { desk, editor, palette, window } = dateline;
  const { bar } = receiptOf(dateline);
  await desk.startArticle();
  await editor.body.focus();
  await fillClipboard(window, "<h2>Terms</h2><p>Signed <b>today</b></p>", "Terms and signed today. ");
  await window.keyboard.press("ControlOrMeta+Shift+v");
  await expect(editor.body).toHaveText("Terms and signed today.");
  await palette.run("Paste as plain text");
  await expect(editor.body).toHaveText("Terms and signed today. Terms and signed today.");
  await expect(editor.body.locator("h2, b, strong")).toHaveCount(0);
  await expect(bar).toHaveCount(0);
  await window.keyboard.press("ControlOrMeta+v");
  await expect(editor.body.locator("strong, b")).toHaveText("today");
  await expect(bar).toContainText("kept 1 heading and emphasis");
});

test("the last pastes can be looked at as they came, and saved for a bug report", async ({ dateline, folder }) => {
  const { application, desk, editor, palette, window } = dateline;
  await desk.startArticle();
  await pasteHtml(window, "<h2>Older</h2>");
  await pasteHtml(window, WORD);
  await palette.run("Last pastes");
  const dialog = window.getByRole("dialog", { name: "Last pastes" });
  await expect(dialog.getByRole("listitem")).toHaveText([/^Word/, /^A web page/]);
  await expect(dialog.getByRole("tabpanel")).toContainText("utm_source=mail");
  await dialog.getByRole("tab", { name: "What Dateline made" }).click();
  await expect(dialog.getByRole("tabpanel")).toContainText('"url": "https://a.example/deal"');
  await dialog.getByRole("listitem").nth(1).getByRole("button").click();
  await expect(dialog.getByRole("tabpanel")).toHaveText("<h2>Older</h2>");

  const file = join(folder, "report.json");
  await application.evaluate(({ dialog: dialogs }, filePath) => {
    dialogs.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await dialog.getByRole("button", { name: "Save for a bug report…" }).click();
  await expect(window.getByText("Paste saved")).toBeVisible();
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    format: "dateline-paste",
    clipboard: { html: "<h2>Older</h2>" },
    made: { receipt: { source: "web", kept: { headings: 1 } } },
  });
  await window.keyboard.press("Escape");
  await editor.saved();
});

test("half a megabyte of Word is there whole, is typed into, and goes in one step", async ({ dateline }) => {
  const { desk, editor, window } = dateline;
  const { bar } = receiptOf(dateline);
  await desk.startArticle();
  await editor.type("Before.");
  await window.keyboard.press("Enter");
  const html = wordClipboard(500_000)["text/html"];
  const parts = html.match(/<h2/g)?.length ?? 0;
  await pasteHtml(window, html);
  await expect(editor.body.locator("h2")).toHaveCount(parts);
  await expect(editor.body.locator("table")).toHaveCount(parts);
  await expect(bar).toContainText(`kept ${parts} headings`);
  const pasted = (await editor.body.textContent()) ?? "";
  await editor.type("Typed after it.");
  await expect(editor.body).toContainText("Typed after it.");
  await editor.saved();
  // On a slow machine the keys come so far apart that they are more than one step; the paste is always one.
  await expect(async () => {
    await window.keyboard.press("ControlOrMeta+z");
    expect(await editor.body.textContent()).toBe(pasted);
  }).toPass();
  await window.keyboard.press("ControlOrMeta+z");
  await expect(editor.body).toHaveText("Before.");
  await editor.saved();
});

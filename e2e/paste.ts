import type { Page } from "@playwright/test";

/** Pastes at the selection what a clipboard holds, by its types, and takes for granted that the text has the focus. */
export async function pasteClipboard(window: Page, clipboard: Readonly<Record<string, string>>): Promise<void> {
  await window.getByRole("textbox", { name: "Article body" }).evaluate((element, held) => {
    const clipboardData = new DataTransfer();
    for (const [type, data] of Object.entries(held)) clipboardData.setData(type, data);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
}

/** Copies the selection; answers what another program would find on the clipboard, by type. */
export async function copySelection(window: Page): Promise<Record<string, string>> {
  return window.getByRole("textbox", { name: "Article body" }).evaluate((element) => {
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return Object.fromEntries(clipboardData.types.map((type) => [type, clipboardData.getData(type)]));
  });
}

/** Pastes HTML at the end of the article, as another program's clipboard would hand it over. */
export async function pasteHtml(window: Page, html: string): Promise<void> {
  const body = window.getByRole("textbox", { name: "Article body" });
  await body.focus();
  await window.keyboard.press("Control+End");
  await pasteClipboard(window, { "text/html": html });
}

/** Puts HTML and plain text onto the system's clipboard. */
export async function fillClipboard(window: Page, html: string, text: string): Promise<void> {
  await window.evaluate((held) => navigator.clipboard.write([new ClipboardItem(held)]), {
    "text/html": html,
    "text/plain": text,
  });
}

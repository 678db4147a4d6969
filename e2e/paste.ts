import type { Page } from "@playwright/test";

/** Pastes HTML at the end of the article, as another program's clipboard would hand it over. */
export async function pasteHtml(window: Page, html: string): Promise<void> {
  const body = window.getByRole("textbox", { name: "Article body" });
  await body.focus();
  await window.keyboard.press("Control+End");
  await body.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

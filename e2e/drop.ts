import type { Page } from "@playwright/test";

/** Drops a picture's file on the text. */
export async function dropPicture(window: Page, photo: Buffer): Promise<void> {
  await window.getByRole("textbox", { name: "Article body" }).evaluate((body, base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], "ferry.jpg", { type: "image/jpeg" }));
    const { x, y } = body.getBoundingClientRect();
    const at = { clientX: x + 20, clientY: y + 10, bubbles: true, cancelable: true };
    body.dispatchEvent(new DragEvent("drop", { ...at, dataTransfer }));
  }, photo.toString("base64"));
}

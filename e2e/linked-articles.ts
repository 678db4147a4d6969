import type { Dateline } from "./fixtures.ts";

/** Writes “The old bridge”, and “The new bridge”, which is left open, with an Also read line that points at it. */
export async function writeLinkedArticles({ desk, editor, window }: Pick<Dateline, "desk" | "editor" | "window">) {
  await desk.startArticle();
  await editor.headline.fill("The old bridge");
  await editor.type("It stood for ninety years.");
  await editor.saved();
  await desk.startArticle();
  await editor.headline.fill("The new bridge");
  await editor.type("It opened today.");
  await window.keyboard.press("Enter");
  await editor.insertBlock("Also read");
  const picker = window.getByRole("dialog", { name: "Also read" });
  await picker.getByRole("combobox").fill("The old bridge");
  await picker.getByRole("option", { name: "The old bridge" }).first().click();
  await editor.saved();
}

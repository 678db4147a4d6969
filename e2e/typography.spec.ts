import { expect, test } from "./fixtures.ts";

/** As typed, as it is set, and after one undo. */
const SETTINGS = [
  ["German", `Er sagte: "Ja, 'sofort'"`, "Er sagte: „Ja, ‚sofort‘“", `Er sagte: „Ja, ‚sofort‘"`],
  ["German", "Nach 20 km.", "Nach 20\u00A0km.", "Nach 20 km."],
  ["Spanish", `Dijo "no "nunca""`, "Dijo «no “nunca”»", `Dijo «no “nunca”"`],
  ["Japanese", `"東京"`, "「東京」", `「東京"`],
  ["French", "Attention : 45 % ou...", "Attention\u00A0: 45\u00A0% ou…", "Attention\u00A0: 45\u00A0% ou..."],
  ["French", "Quoi ?", "Quoi\u202F?", "Quoi ?"],
] as const;

test("marks, ellipses and spaces are set as the article’s language has them, and one undo gives the typed one back", async ({
  dateline: { desk, details, editor, window },
}) => {
  await desk.startArticle();
  for (const [language, typed, set, undone] of SETTINGS) {
    await details.choose("Language", language);
    await editor.body.press("ControlOrMeta+a");
    await window.keyboard.press("Delete");
    await editor.type(typed);
    expect(await editor.body.textContent()).toBe(set);
    await window.keyboard.press("ControlOrMeta+z");
    await expect.poll(() => editor.body.textContent()).toBe(undone);
  }
});

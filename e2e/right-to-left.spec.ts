import { photograph } from "../src/main/testing/photograph.ts";
import { dropPicture } from "./drop.ts";
import { expect, test } from "./fixtures.ts";

for (const { name, language, tag, sentence, word, words } of [
  {
    name: "Arabic with Latin names and figures",
    language: "Arabic",
    tag: "ar",
    sentence: "وصل Kwame Osei إلى القاهرة في 24 نوفمبر 2026.",
    word: "القاهرة",
    words: 9,
  },
  { name: "Urdu", language: "Urdu", tag: "ur", sentence: "وزیر اعظم 3 دسمبر کو Lisbon پہنچے۔", word: "وزیر", words: 7 },
  {
    name: "Hebrew",
    language: "Hebrew",
    tag: "he",
    sentence: "ראש הממשלה נפגש עם Anna Berg ב-12 במאי.",
    word: "הממשלה",
    words: 8,
  },
]) {
  test(`${name}: typed, counted, selected, found, published right to left`, async ({
    dateline: { desk, details, editor, find, preview, window },
  }) => {
    await desk.startArticle();
    await editor.headline.fill(sentence);
    await details.choose("Language", language);
    await editor.type(sentence);
    await expect(editor.body).toHaveAttribute("dir", "rtl");
    await expect(editor.body).toHaveText(sentence);
    await expect(window.getByRole("contentinfo")).toContainText(`${words} words`);

    await editor.move("Control+Home");
    await editor.move("Control+Shift+ArrowLeft");
    expect((await window.evaluate(() => getSelection()?.toString()))?.trim()).toBe(sentence.split(" ")[0]);
    await expect(window.getByRole("toolbar", { name: "Selected text" })).toBeVisible();
    // Letter by letter, over the border between two directions.
    await editor.move("Control+Home");
    for (let letters = 1; letters <= 18; letters += 1) {
      await editor.move("Shift+ArrowLeft");
      expect(await window.evaluate(() => getSelection()?.toString())).toBe(sentence.slice(0, letters));
    }

    await find.open();
    await find.text.fill(word);
    // In the headline, and in the text where the caret is.
    await expect(find.count).toHaveText("2 of 2");
    await window.keyboard.press("Escape");
    await editor.saved();
    await desk.search.fill(word);
    await expect(desk.rows).toHaveCount(1);
    await expect(preview.page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(preview.page.locator("html")).toHaveAttribute("lang", tag);
    await expect(preview.page.locator("article")).toContainText(sentence);
  });
}

test("the slash menu makes a block in a text that runs from right to left", async ({
  dateline: { desk, details, editor, window },
}) => {
  await desk.startArticle();
  await details.choose("Language", "Arabic");
  await editor.body.focus();
  await editor.insertBlock("Heading");
  await window.keyboard.type("عنوان");
  await expect(editor.body.getByRole("heading", { name: "عنوان" })).toBeVisible();
  // What has no letters yet begins where the article's lines do.
  await window.keyboard.press("Enter");
  await expect(editor.body.locator("> p").last()).toHaveCSS("direction", "rtl");
  await editor.insertBlock("Key points");
  await expect(editor.body.locator(".key-points > p")).toHaveCSS("direction", "rtl");
});

test("an English caption in an Arabic article begins at the left, and a credit goes with it, in the text as on the page", async ({
  dateline: { desk, details, editor, preview, window },
}) => {
  await desk.startArticle();
  await details.choose("Language", "Arabic");
  await editor.type("وصلت العبارة.");
  await dropPicture(
    window,
    await photograph(1600, 900, { caption: "A ferry (at dawn).", creator: "وفا", alt: "A ferry" }),
  );
  const figure = editor.body.locator("figure").first();
  const caption = figure.getByRole("textbox", { name: "Caption" });
  const credit = figure.getByRole("textbox", { name: "Credit" });
  await expect(caption).toHaveCSS("direction", "ltr");
  await expect(caption).toHaveCSS("text-align", "left");
  await expect(credit).toHaveCSS("direction", "rtl");
  await expect(credit).toHaveCSS("text-align", "left");
  const words = preview.page.locator(".image figcaption");
  await expect(words).toHaveCSS("direction", "ltr");
  await expect(words.locator(".credit")).toHaveCSS("direction", "rtl");
  await caption.fill("العبارة");
  await expect(caption).toHaveCSS("text-align", "right");
  await expect(words).toHaveCSS("direction", "rtl");
});

import { InputMethod } from "./composition.ts";
import { expect, test } from "./fixtures.ts";

const FAMILY = "👩‍👩‍👧";

test("words composed with an input method are text only once they are committed", async ({
  dateline: { desk, details, editor, find, preview, window },
}) => {
  await desk.startArticle();
  await details.choose("Language", "Japanese");
  await editor.body.focus();
  const method = await InputMethod.of(window);
  await method.compose("に", "にほ", "にほん");
  await expect(editor.body).toHaveText("にほん");
  await method.commit("日本");
  await method.compose("せいふ");
  await method.commit("政府は東京で");
  await expect(editor.body).toHaveText("日本政府は東京で");
  await expect(window.getByRole("contentinfo")).toContainText("5 words");
  await editor.saved();

  await find.open();
  await window.keyboard.type("x");
  await find.text.fill("");
  await method.compose("とう");
  await window.keyboard.press("Shift");
  await method.commit("東京");
  await expect(find.count).toHaveText("1 of 1");
  await window.keyboard.press("Escape");
  await desk.search.fill("東京");
  await expect(desk.rows).toHaveCount(1);
  await expect(preview.page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(preview.page.locator("article")).toContainText("日本政府は東京で");
});

test("Markdown, typography and the slash menu leave a composition alone", async ({
  dateline: { desk, editor, window },
}) => {
  await desk.startArticle();
  await editor.body.focus();
  const method = await InputMethod.of(window);
  const ends = await window.evaluateHandle(() => {
    const counted = { count: 0 };
    addEventListener("compositionend", () => (counted.count += 1), { capture: true });
    return counted;
  });
  /** What the window shows of each text as it is composed; undefined where it lost the focus meanwhile, which ends a composition. */
  const composed = async (): Promise<string[] | undefined> => {
    const before = await ends.evaluate(({ count }) => count);
    const shown: string[] = [];
    for (const text of ["#", "## ", "/", "/h", '"', "--", "..."]) {
      await method.compose(text);
      await window.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      const blocks = await editor.body.locator("h2").count();
      const menus = await window.getByRole("listbox", { name: "Insert a block" }).count();
      const words = (await editor.body.textContent())?.replaceAll("\u200B", "");
      shown.push(`${words} ${blocks} ${menus}`);
    }
    return (await ends.evaluate(({ count }) => count)) === before ? shown : undefined;
  };
  let shown = await composed();
  while (shown === undefined) {
    await method.compose("");
    await editor.body.press("ControlOrMeta+a");
    await editor.body.press("Backspace");
    shown = await composed();
  }
  expect(shown).toEqual(["# 0 0", "##  0 0", "/ 0 0", "/h 0 0", '" 0 0', "-- 0 0", "... 0 0"]);
  await method.commit("你好");
  await expect(editor.body).toHaveText("你好");
});

test("an emoji or a letter of several parts is one character to the keys, and found however it is composed", async ({
  dateline: { desk, editor, find, preview, window },
}) => {
  await desk.startArticle();
  await editor.body.focus();
  await window.keyboard.insertText(`a${FAMILY}b`);
  await editor.move("ArrowLeft");
  await editor.move("ArrowLeft");
  await window.keyboard.type("x");
  await expect(editor.body).toHaveText(`ax${FAMILY}b`);
  await editor.move("ArrowRight");
  await window.keyboard.press("Backspace");
  await expect(editor.body).toHaveText("axb");
  await window.keyboard.insertText("e\u0301🏳️‍🌈");
  await editor.move("ArrowLeft");
  await editor.move("ArrowLeft");
  await window.keyboard.type("y");
  await expect(editor.body).toHaveText("axye\u0301🏳️‍🌈b");

  await editor.type(" cafe\u0301 สวัสดีครับ नमस्ते");
  // Thai stands without spaces: two words of it, of five.
  await expect(window.getByRole("contentinfo")).toContainText("5 words");
  await editor.saved();
  await find.open();
  for (const words of ["caf\u00E9", "ครับ", "नमस्ते"]) {
    await find.text.fill(words);
    await expect(find.count).toHaveText("1 of 1");
    await desk.search.fill(words);
    await expect(desk.rows).toHaveCount(1);
    await desk.search.fill("");
  }
  await expect(preview.page.locator("article")).toContainText("axye\u0301🏳️‍🌈b cafe\u0301 สวัสดีครับ नमस्ते");
});

import { expect, test } from "./fixtures.ts";

test("a finding is ignored once or always, a word is the publication’s, a rule goes off; all of it lasts and is taken back", async ({
  start,
}) => {
  const first = await start();
  const { desk, editor, language, window } = first;
  const choose = async (action: string): Promise<void> => {
    await language.suggestions.getByRole("option", { name: action }).click();
  };
  await desk.startArticle();
  await editor.headline.fill("Skarvik waits");
  await editor.type("Boats left Skarvik. Skarvik met the the crew in Olvang. In in Olvang.");
  await language.seesUnderlined("spelling", ["Skarvik", "Skarvik", "Olvang", "Olvang"]);
  await editor.move("Control+Home");
  await window.keyboard.press("F8");
  await choose("Ignore once");
  await language.seesUnderlined("spelling", ["Skarvik", "Olvang", "Olvang"]);
  await editor.move("Control+End");
  await window.keyboard.press("Shift+F8");
  await choose("Add to the publication’s dictionary");
  await language.seesUnderlined("spelling", ["Skarvik"]);
  await language.seesUnderlined("consistency", ["the the", "In in"]);
  await window.keyboard.press("Shift+F8");
  await choose("Always ignore");
  await language.seesUnderlined("consistency", ["the the"]);
  await editor.saved();
  await first.close();

  const again = await start();
  await again.desk.row("Skarvik waits").click();
  await expect(again.editor.body).toContainText("Boats left");
  await again.editor.body.click();
  await again.language.seesUnderlined("spelling", ["Skarvik"]);
  await again.language.seesUnderlined("consistency", ["the the"]);
  await again.editor.move("Control+End");
  await again.window.keyboard.press("Shift+F8");
  await again.language.suggestions.getByRole("option", { name: "Turn this rule off" }).click();
  await again.language.seesUnderlined("consistency", []);

  await again.palette.run("Dictionaries and typography");
  const remove = (list: string, name: string) =>
    again.window.getByRole("list", { name: list }).getByRole("button", { name }).click();
  await remove("Publication’s dictionary", "Remove Olvang");
  await remove("Always ignored", "Mark again: In in");
  await remove("Rules switched off", "Switch on");
  await again.window.keyboard.press("Escape");
  await again.language.seesUnderlined("spelling", ["Skarvik", "Olvang", "Olvang"]);
  await again.language.seesUnderlined("consistency", ["the the", "In in"]);
});

test("what is still to come is counted, gone through in headline and text, and written over", async ({
  dateline: { desk, editor, language, window },
}) => {
  await desk.startArticle();
  await editor.headline.fill("Ferry carries TK");
  await editor.type("It left at [TK time] with TKTK on board. The TKO was long ago.");
  const count = window.getByRole("button", { name: /TK: go to the next place/ });
  await expect(count).toHaveText("3 TK");
  await language.seesUnderlined("placeholder", ["[TK time]", "TKTK"]);
  await window.keyboard.press("ControlOrMeta+F8");
  await expect(editor.headline).toBeFocused();
  await window.keyboard.type("200");
  await expect(editor.headline).toHaveValue("Ferry carries 200");
  await expect(count).toHaveText("2 TK");
  await count.click();
  await window.keyboard.type("noon");
  await expect(count).toHaveText("1 TK");
  await editor.move("Control+End");
  await window.keyboard.press("ControlOrMeta+Shift+F8");
  await window.keyboard.type("children");
  await expect(editor.body).toHaveText("It left at noon with children on board. The TKO was long ago.");
  await expect(count).toHaveCount(0);
  await window.keyboard.press("ControlOrMeta+F8");
  await expect(window.getByText("Nothing is still to come.")).toBeVisible();
});

import { expect, test } from "./fixtures.ts";

test("a misspelt word is underlined, mended by keyboard, undone, and taken into the dictionary", async ({
  dateline: { desk, editor, language, window },
}) => {
  await desk.startArticle();
  await editor.type("The goverment met in Skarvik. ");
  await language.seesUnderlined("spelling", ["goverment", "Skarvik"]);

  await window.keyboard.press("Control+Home");
  await window.keyboard.press("F8");
  await expect(language.suggestions.getByRole("option", { name: "government", exact: true })).toBeVisible();
  await window.keyboard.press("Enter");
  await expect(editor.body).toHaveText("The government met in Skarvik. ");
  await language.seesUnderlined("spelling", ["Skarvik"]);
  await window.keyboard.press("ControlOrMeta+z");
  await expect(editor.body).toHaveText("The goverment met in Skarvik. ");
  await window.keyboard.press("ControlOrMeta+Shift+z");
  await expect(editor.body).toHaveText("The government met in Skarvik. ");

  await window.keyboard.press("F8");
  await language.suggestions.getByRole("option", { name: /my dictionary/ }).click();
  await language.seesUnderlined("spelling", []);
  await editor.type("Skarvik waits.");
  await editor.saved();
  await language.seesUnderlined("spelling", []);
});

test("an article that is only looked at is not checked; one that the caret is put into is", async ({ start }) => {
  const first = await start();
  await first.desk.startArticle();
  await first.editor.headline.fill("Ferry talks");
  await first.editor.type("The goverment met.");
  await first.editor.saved();
  await first.close();

  const { desk, editor, language, window } = await start();
  await desk.row("The printing house").click();
  await expect(editor.headline).toHaveValue(/printing house/);
  await desk.row("Ferry talks").click();
  await expect(editor.body).toHaveText("The goverment met.");
  // Longer than any pause before a check.
  await window.waitForTimeout(4000);
  expect(window.workers()).toEqual([]);
  await editor.body.click();
  await language.seesUnderlined("spelling", ["goverment"]);
  await desk.row("The printing house").click();
  await expect(editor.headline).toHaveValue(/printing house/);
  await language.seesUnderlined("spelling", []);
});

test("walking through articles with Enter checks none, not even after one has been checked; a caret that rests in one does", async ({
  start,
}) => {
  const first = await start();
  for (const headline of ["Ferry talks", "Ferry sails"]) {
    await first.desk.startArticle();
    await first.editor.headline.fill(headline);
    await first.editor.type("The goverment met.");
    await first.editor.saved();
  }
  await first.close();

  const { desk, editor, language, window } = await start();
  const walk = async (): Promise<void> => {
    await desk.row("Ferry sails").click();
    for (const [key, headline] of [
      ["ArrowDown", "Ferry talks"],
      ["ArrowUp", "Ferry sails"],
      ["ArrowDown", "Ferry talks"],
    ] as const) {
      await editor.body.focus();
      await window.getByRole("listbox", { name: "Articles" }).focus();
      await window.keyboard.press(key);
      await window.keyboard.press("Enter");
      await expect(editor.headline).toHaveValue(headline);
    }
    // Longer than any pause before a check.
    await window.waitForTimeout(4000);
  };
  await walk();
  expect(window.workers()).toEqual([]);
  await editor.body.focus();
  await language.seesUnderlined("spelling", ["goverment"]);
  await walk();
  await expect(language.underlined("spelling")).resolves.toEqual([]);
});

test("a French article has its spelling checked in French, a Spanish one in Spanish", async ({
  dateline: { desk, details, editor, language, window },
}) => {
  await desk.startArticle();
  await details.choose("Language", "French");
  await editor.type("Le gouvernemant a parlé hier.");
  await language.seesUnderlined("spelling", ["gouvernemant"]);
  await window.keyboard.press("Control+Home");
  await window.keyboard.press("F8");
  await language.suggestions.getByRole("option", { name: "gouvernement", exact: true }).waitFor();
  await window.keyboard.press("Enter");
  await expect(editor.body).toHaveText("Le gouvernement a parlé hier.");
  await details.choose("Language", "Spanish");
  await editor.body.press("ControlOrMeta+a");
  await window.keyboard.press("Delete");
  await editor.type("El govierno habló ayer.");
  await language.seesUnderlined("spelling", ["govierno"]);
  await window.keyboard.press("Control+Home");
  await window.keyboard.press("F8");
  await language.suggestions.getByRole("option", { name: "gobierno", exact: true }).click();
  await expect(editor.body).toHaveText("El gobierno habló ayer.");
});

test("quotation marks are set while typing, in the text and in the headline, and one undo gives the typed one back", async ({
  dateline: { desk, details, editor, window },
}) => {
  await desk.startArticle();
  await editor.type('She said "yes" -- "it\'s so"');
  await expect(editor.body).toHaveText("She said “yes” – “it’s so”");
  await window.keyboard.press("ControlOrMeta+z");
  await expect(editor.body).toHaveText('She said “yes” – “it’s so"');

  await editor.headline.focus();
  await window.keyboard.type('The "port"');
  await expect(editor.headline).toHaveValue("The “port”");
  await window.keyboard.press("ControlOrMeta+z");
  await expect(editor.headline).toHaveValue('The “port"');

  await details.choose("Language", "French");
  await editor.type(' "Oui" !');
  await expect(editor.body).toContainText("«\u202FOui\u202F»\u202F!");
});

test("a name written wrong again and again is one line in the list, and is mended everywhere in one step", async ({
  dateline: { desk, editor, language, window },
}) => {
  await desk.startArticle();
  await editor.headline.fill("The goverment and the quay");
  await editor.type("The goverment met. The goverment left. ");
  await language.seesUnderlined("spelling", ["goverment", "goverment"]);
  await language.openPanel();
  await expect(language.panel.getByLabel("3 times")).toHaveCount(1);
  await language.panel.getByRole("button", { name: "government", exact: true }).click();
  await expect(editor.body).toHaveText("The government met. The government left. ");
  await expect(editor.headline).toHaveValue("The government and the quay");
  await editor.body.focus();
  await window.keyboard.press("ControlOrMeta+z");
  await expect(editor.body).toHaveText("The goverment met. The goverment left. ");
});

test("the palette reaches the language desk", async ({ dateline: { desk, palette, window } }) => {
  await expect(desk.rows).toHaveCount(3);
  await palette.run("House style");
  await expect(window.getByRole("dialog").getByRole("table")).toBeVisible();
});

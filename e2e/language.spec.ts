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

  await window.keyboard.press("F8");
  await language.suggestions.getByRole("option", { name: /my dictionary/ }).click();
  await language.seesUnderlined("spelling", []);
  await editor.type("Skarvik waits.");
  await editor.saved();
  await language.seesUnderlined("spelling", []);
});

test("a French article has its spelling checked in French", async ({
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
});

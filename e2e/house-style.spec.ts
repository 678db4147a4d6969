import { type Dateline, expect, test } from "./fixtures.ts";

test("a house rule is tried on the archive before it marks anything; later it is changed, switched off and removed", async ({
  start,
}) => {
  const first = await start();
  const { desk, editor, language, window } = first;
  await desk.startArticle();
  await editor.headline.fill("The quayside committee");
  await editor.type("The quayside committee met. ");
  await editor.saved();

  await language.openHouseStyle();
  await window.getByRole("button", { name: "Add a rule" }).click();
  const rule = window.getByRole("dialog", { name: "New house rule" });
  await rule.getByLabel("Look for a").click();
  await window.getByRole("option", { name: "Regular expression" }).click();
  await rule.getByLabel("Instead of").fill("(quay)+(side");
  await expect(rule.getByRole("alert")).toContainText("not a regular expression");
  await rule.getByLabel("Instead of").fill("quayside (committee)");
  await rule.getByLabel("Write", { exact: true }).fill("Quay $1");
  await expect(rule.getByRole("alert")).toHaveCount(0);
  await rule.getByRole("button", { name: "Try this rule" }).click();
  await expect(rule.getByRole("status")).toContainText(/2 places in \d+ of \d+ articles$/);
  await expect(rule.getByRole("listitem").first()).toContainText("quayside committee → Quay committee");
  await expect(language.underlined("house-style")).resolves.toEqual([]);
  await rule.getByRole("button", { name: "Save rule" }).click();
  await window.keyboard.press("Escape");

  await language.seesUnderlined("house-style", ["quayside committee"]);
  await language.openPanel();
  await language.panel.getByRole("button", { name: "Quay committee" }).last().click();
  await expect(editor.body).toHaveText("The Quay committee met. ");
  await editor.type("The quayside committee left.");
  await editor.saved();
  await first.close();
  await changesTheRule(await start());
});

/** Of the rule that the library has kept. */
async function changesTheRule({ desk, editor, language, window }: Dateline): Promise<void> {
  await desk.row("The Quay committee").click();
  await editor.body.click();
  await language.seesUnderlined("house-style", ["quayside committee"]);
  await language.openHouseStyle();
  const table = window.getByRole("dialog", { name: "Publication settings" });
  await table.getByRole("textbox", { name: "Search the rules" }).fill("quayside");
  await expect(table.getByRole("row")).toHaveCount(2);
  await table.getByRole("button", { name: /^Change the rule/ }).click();
  const changed = window.getByRole("dialog", { name: "House rule" });
  await changed.getByLabel("Write", { exact: true }).fill("Harbour $1");
  await changed.getByLabel("Reason").fill("Its name since 2020.");
  await changed.getByLabel("Weight").click();
  await window.getByRole("option", { name: "Always" }).click();
  await changed.getByRole("button", { name: "Save rule" }).click();
  await expect(table.getByRole("row").nth(1)).toContainText(/Harbour \$1.*Always/);

  const isOn = table.getByRole("checkbox", { name: /^Rule for quayside/ });
  await isOn.click();
  await expect(isOn).not.toBeChecked();
  await language.seesUnderlined("house-style", []);
  await isOn.click();
  await language.seesUnderlined("house-style", ["quayside committee"]);
  await table.getByRole("button", { name: /^Remove the rule/ }).click();
  await expect(isOn).toHaveCount(0);
  await language.seesUnderlined("house-style", []);
}

import { expect, test } from "./fixtures.ts";
import { chooseMenuItem } from "./native.ts";

test("an article is begun from a template, saved as one's own, and managed; all of it by the keyboard or the menu", async ({
  dateline,
}) => {
  const { application, desk, details, editor, palette, window } = dateline;
  await expect(desk.rows).toHaveCount(3);
  await chooseMenuItem(application, "New from Template…");
  const choices = window.getByRole("list", { name: "Templates" }).getByRole("listitem");
  await expect(choices).toHaveText(["Diplomatic visit", "Match report", "Obituary", "Interview"]);
  await choices.getByRole("button", { name: "Obituary" }).press("Enter");
  await expect(editor.headline).toHaveValue(/^TK \(name\)/);
  await expect(editor.body).toContainText("What they did");
  await expect(details.field("Status")).toContainText("Draft");
  await expect(desk.rows).toHaveCount(4);
  await expect(editor.headline).toBeFocused();

  await editor.headline.fill("Weather for TK");
  await details.addTag("weather");
  await editor.saved();
  await palette.run("Save as template");
  await window.getByLabel("Name", { exact: true }).fill("Weather");
  await window.keyboard.press("Enter");
  await expect(window.getByText("Saved as the template “Weather”")).toBeVisible();
  await window.keyboard.press("ControlOrMeta+Shift+n");
  await choices.getByRole("button", { name: "Weather" }).click();
  await expect(editor.headline).toHaveValue("Weather for TK");
  await expect(desk.rows).toHaveCount(5);
  await expect(window.getByRole("button", { name: "Remove weather" })).toBeAttached();

  // A template is changed by saving another article under its name.
  await editor.headline.fill("Weather and tides for TK");
  await editor.saved();
  await palette.run("Save as template");
  await window.getByLabel("Name", { exact: true }).fill("Weather");
  await window.keyboard.press("Enter");
  await window.keyboard.press("ControlOrMeta+Shift+n");
  await expect(choices).toHaveCount(5);
  await choices.getByRole("button", { name: "Weather" }).click();
  await expect(editor.headline).toHaveValue("Weather and tides for TK");

  await palette.run("Manage templates");
  const names = window.getByRole("tabpanel").getByRole("textbox");
  await window.getByLabel("Name of Obituary").fill("Nachruf");
  await window.keyboard.press("Enter");
  await window.getByRole("button", { name: "Remove Interview" }).click();
  await expect(names).toHaveCount(4);
  await expect(window.getByRole("button", { name: "Reset Nachruf" })).toBeVisible();
  await window.getByRole("button", { name: "Bring back those that ship with Dateline" }).click();
  await expect(names).toHaveCount(5);
  await expect(window.getByLabel("Name of Obituary")).toBeVisible();
  await expect(window.getByLabel("Name of Weather")).toBeVisible();
});

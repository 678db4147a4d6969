import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { writeLinkedArticles } from "./linked-articles.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";
import { PreflightPage } from "./pages/preflight.ts";

test("preflight leads to what is to be mended; what holds an export back is let pass for a reason", async ({
  folder,
  dateline: { application, desk, editor, window },
}) => {
  const preflight = new PreflightPage(window);
  const out = join(folder, "out");
  await desk.startArticle();
  await editor.standfirst.fill("The bridge took TK years.");
  await editor.type("It cost TK million. ");
  await expect(window.getByRole("button", { name: /^2 TK/ })).toBeVisible({ timeout: 30_000 });
  await window.keyboard.press("ControlOrMeta+F8");
  await window.keyboard.type("ten");
  await expect(editor.standfirst).toHaveValue("The bridge took ten years.");

  await preflight.open();
  await expect(preflight.summary).toHaveText("One thing holds the export back.");
  await preflight.finding("Warnings", "It cost TK million.").getByRole("button").first().click();
  await window.keyboard.type("nine");
  await expect(editor.body).toHaveText("It cost nine million. ");
  await expect(preflight.finding("Warnings", "TK")).toHaveCount(0);
  await preflight.finding("Warnings", "Nobody has signed").getByRole("button").first().click();
  await window.getByLabel("Byline note").fill("Staff");
  await preflight.open();
  await expect(preflight.finding("Warnings", "Nobody has signed")).toHaveCount(0);

  await mkdir(out);
  await answerFileDialogs(application, [out]);
  await chooseMenuItem(application, "Export as HTML…");
  const held = window.getByRole("dialog", { name: "Not exported" });
  await expect(held).toContainText("There is no headline.");
  await held.getByLabel("Why it may leave all the same").fill("A picture story.");
  await held.getByRole("button", { name: "Export all the same" }).click();
  await expect(window.getByText("Exported untitled.html")).toBeVisible();
  expect(await readdir(out)).toContain("untitled.html");

  await preflight.open();
  await editor.type("More.");
  await expect(preflight.finding("Let pass", "There is no headline.")).toContainText("A picture story.");
  await preflight.finding("Let pass", "There is no headline.").getByRole("button", { name: "Hold again" }).click();
  await expect(preflight.finding("Holds the export back", "There is no headline.")).toBeVisible();
});

test("links to an article that is renamed are repaired in one step, and that is undone in one", async ({
  dateline: { desk, editor, preview, window },
}) => {
  await writeLinkedArticles({ desk, editor, window });

  await desk.row("The old bridge").click();
  await expect(editor.headline).toHaveValue("The old bridge");
  await editor.headline.fill("The bridge of ninety years");
  await editor.body.focus();
  await window.getByText("One article links to this.").waitFor();
  await window.getByRole("button", { name: "Repair…" }).click();
  const dialog = window.getByRole("dialog", { name: "Links to this article" });
  await expect(dialog.getByRole("listitem")).toHaveText(["The new bridge"]);
  await dialog.getByLabel("Remove them").check();
  await dialog.getByRole("button", { name: "Repair" }).click();
  await window.getByText("One article repaired").waitFor();

  await desk.row("The new bridge").click();
  await expect(editor.body).not.toContainText("Also read");
  const link = preview.page.getByRole("link", { name: "The bridge of ninety years" });
  await expect(link).toHaveCount(0);
  await window.getByRole("button", { name: "Undo" }).last().click();
  await expect(editor.body).toContainText("The bridge of ninety years");
  await expect(link).toHaveCount(1);
});

test("a picture without a licence is named, and leads to where one is written; one for everybody stands on the page", async ({
  dateline: { desk, editor, preview, window },
}) => {
  const preflight = new PreflightPage(window);
  const details = window.getByRole("tabpanel", { name: "Details" });
  await desk.row("The printing house").click();
  await expect(editor.headline).toHaveValue(/^The printing house/);
  await details.getByLabel("Licence").fill("");
  await preflight.open();
  await preflight.finding("Worth a look", "has no licence").getByRole("button").first().click();
  await details.getByLabel("Licence").fill("CC BY 4.0");
  const licence = preview.page.locator("figure.lead-image").getByRole("link", { name: "CC BY 4.0" });
  await expect(licence).toHaveAttribute("href", "https://creativecommons.org/licenses/by/4.0/");
  await preflight.open();
  await expect(preflight.finding("Worth a look", "has no licence")).toHaveCount(0);
  await editor.saved();
  await desk.row("Estavia").click();
  await expect(editor.headline).toHaveValue(/^Estavia/);
  await editor.body.getByLabel("Licence", { exact: true }).fill("Agency, subscription");
  await editor.saved();
  await desk.row("The printing house").click();
  await desk.row("Estavia").click();
  await expect(editor.body.getByLabel("Licence", { exact: true })).toHaveValue("Agency, subscription");
});

test("colours of the theme that are hard to read are found, and lead to where it is chosen", async ({
  library,
  dateline: { desk, palette, window },
}) => {
  const preflight = new PreflightPage(window);
  const settings = window.getByRole("dialog", { name: "Publication settings" });
  await desk.row("Estavia").click();
  await palette.run("Choose a theme");
  await settings.getByRole("button", { name: "Copy Classic to change it" }).click();
  await expect(settings.getByRole("radio", { name: "Classic 2" })).toBeChecked();
  await window.keyboard.press("Escape");
  const file = join(library, "themes", "classic-2", "theme.json");
  const theme = await readFile(file, "utf8");
  await writeFile(file, theme.replace(/"muted": "#[0-9a-f]{6}"/, '"muted": "#a0a0a0"'));
  await preflight.open();
  const finding = preflight.finding("Warnings", "In light, “muted” on “paper” has a contrast of");
  await finding.getByRole("button").first().click();
  await expect(settings.getByRole("tab", { name: "Theme" })).toHaveAttribute("aria-selected", "true");
});

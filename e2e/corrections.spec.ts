import { expect, test } from "./fixtures.ts";
import { PreflightPage } from "./pages/preflight.ts";

test("a change to a published article is asked about once; a correction is drafted, edited and shown on the page", async ({
  dateline: { desk, details, editor, palette, preview, window },
}) => {
  const preflight = new PreflightPage(window);
  const bar = window.getByRole("region", { name: "Correction", exact: true });
  await desk.startArticle();
  await editor.headline.fill("The ferry");
  await editor.type("The ferry carried 40");
  await editor.saved();
  await details.chooseListed("Status", "Published");
  await editor.saved();
  await expect(bar).toBeHidden();

  await editor.type("0");
  await expect(bar).toContainText("Is the change a typo or a correction?");
  await window.keyboard.type(" passengers.");
  await expect(editor.body).toHaveText("The ferry carried 400 passengers.");
  await preflight.open();
  await expect(preflight.finding("Warnings", "readers are not told")).toHaveCount(1);
  await bar.getByRole("button", { name: "Typo" }).click();
  await expect(bar).toBeHidden();
  await preflight.open();
  await expect(preflight.finding("Warnings", "readers are not told")).toHaveCount(0);

  await editor.type(" It rained.");
  await editor.saved();
  await expect(preflight.finding("Warnings", "readers are not told")).toHaveCount(1);
  await expect(bar).toBeHidden();

  await palette.run("Write a correction");
  const draft = bar.getByLabel("Correction, as readers will see it below the text");
  await expect(draft).toHaveValue(/^An earlier version of this article said “ferry carried 400 passengers”|left out/);
  await draft.fill("An earlier version of this article left out the rain.");
  await bar.getByRole("button", { name: "Add correction" }).click();
  await window.keyboard.type(" Then it stopped.");
  await expect(editor.body).toHaveText("The ferry carried 400 passengers. It rained. Then it stopped.");
  await window.getByRole("tab", { name: "Details" }).click();
  await expect(details.field("Status")).toContainText("Corrected");
  const kept = window.getByLabel("Correction 1", { exact: true });
  await expect(kept).toHaveValue("An earlier version of this article left out the rain.");
  const shown = preview.page.getByRole("region", { name: "Corrections" });
  await expect(shown).toContainText("left out the rain.");
  await kept.fill("An earlier version did not mention the rain.");
  await expect(shown).toContainText("did not mention the rain.");
  await window.getByRole("button", { name: "Remove correction 1" }).click();
  await expect(shown).toHaveCount(0);
  await expect(details.field("Status")).toContainText("Published");
});

test("an article that is opened again is asked about again, in its own language", async ({
  dateline: { desk, details, editor, window },
}) => {
  const bar = window.getByRole("region", { name: "Correction", exact: true });
  await desk.startArticle();
  await editor.headline.fill("Le pont");
  await details.choose("Language", "French");
  await editor.type("Le pont a coûté neuf millions.");
  await details.chooseListed("Status", "Published");
  await editor.saved();
  await editor.headline.fill("Le vieux pont");
  await bar.getByRole("button", { name: "Not now" }).click();
  await editor.saved();
  await desk.startArticle();
  await expect(bar).toBeHidden();
  await desk.row("Le vieux pont").click();
  await expect(editor.headline).toHaveValue("Le vieux pont");
  await expect(bar).toBeHidden();
  await editor.type(" Il pleuvait.");
  await bar.getByRole("button", { name: "Correction…" }).click();
  await expect(bar.getByRole("textbox")).toHaveValue(
    /^Une version antérieure de cet article indiquait «\u202fLe pont\u202f»/,
  );
});

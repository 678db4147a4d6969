import { expect, test } from "./fixtures.ts";

test("related links and Also read lines offer at once what fits the article, and not twice", async ({
  dateline: { desk, editor, window },
}) => {
  for (const headline of ["Ferry to Lindow delayed", "Museum opens", "Election held", "Market moves"]) {
    await desk.startArticle();
    await editor.headline.fill(headline);
    await editor.saved();
  }
  await desk.startArticle();
  await editor.headline.fill("Lindow ferry cancelled");
  await editor.body.focus();

  await editor.insertBlock("Also read");
  const picker = window.getByRole("dialog", { name: "Also read" });
  const fitting = picker.getByRole("group", { name: "Fits this article" });
  await expect(fitting.getByRole("option")).toHaveText(["Ferry to Lindow delayed"]);
  await expect(picker.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  const newest = picker.getByRole("group", { name: "Last edited" }).getByRole("option");
  await expect(newest.filter({ hasText: "Museum opens" })).toHaveCount(1);
  await expect(newest.filter({ hasText: "Ferry to Lindow" })).toHaveCount(0);
  await window.keyboard.press("Enter");
  await expect(editor.body).toContainText("Ferry to Lindow delayed");
  await editor.saved();

  await window.getByRole("button", { name: "Add a link" }).click();
  const add = window.getByRole("dialog", { name: "Add a link" });
  await expect(add.getByRole("group", { name: "Last edited" })).toBeVisible();
  await expect(add.getByRole("group", { name: "Fits this article" })).toHaveCount(0);
  await add.getByRole("combobox").fill("museum");
  await expect(add.getByRole("group")).toHaveCount(0);
  await expect(add.getByRole("option", { name: "Museum opens" })).toHaveCount(1);
});

import { expect, test } from "./fixtures.ts";

test("a search takes words and filters, and shows where it found them", async ({
  dateline: { desk, editor, details },
}) => {
  await desk.startArticle();
  await editor.headline.fill("Ferry leaves late");
  await editor.type("The café at the harbour was full.");
  await details.addTag("boats");
  await editor.saved();
  await desk.startArticle();
  await editor.headline.fill("Cafe opens");
  await editor.type("Nobody was at the harbour.");
  await editor.saved();

  await desk.search.fill("cafe harb");
  await expect(desk.row("Cafe opens").locator("mark")).toHaveText(["Cafe", "harbour"]);
  await expect(desk.row("Ferry leaves late").locator("mark")).toHaveText(["café", "harbour"]);
  await expect(desk.rows.filter({ hasText: /Ferry|Cafe opens/ })).toHaveText([/Cafe opens/, /Ferry leaves late/]);
  await desk.search.fill("harbour tag:boats");
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.rows).toContainText("Ferry leaves late");
  await desk.search.fill("harbour -tag:boats");
  await expect(desk.row("Cafe opens")).toBeVisible();
  await expect(desk.row("Ferry leaves late")).toHaveCount(0);
  await desk.search.fill('"harbour was" status:draft');
  await expect(desk.row("Ferry leaves late")).toBeVisible();
  await expect(desk.row("Cafe opens")).toHaveCount(0);
});

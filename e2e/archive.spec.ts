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

test("a start draws the desk before it opens the article at hand", async ({ dateline: { window, desk, editor } }) => {
  const headline = "The printing house that kept its metal type";
  await desk.row(headline).click();
  await expect(editor.headline).toHaveValue(headline);
  await window.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(globalThis, { drawn });
    const look = (): void => {
      const found: string[] = [];
      const isThere = { desk: '[role="listbox"] [role="option"]', article: '[aria-label="Article body"] p' };
      for (const [part, selector] of Object.entries(isThere))
        if (!drawn.join(" ").includes(part) && document.querySelector(selector) !== null) found.push(part);
      if (found.length > 0) drawn.push(found.join(" and "));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await window.reload();
  await expect(editor.headline).toHaveValue(headline);
  await expect.poll(() => window.evaluate(() => Reflect.get(globalThis, "drawn"))).toEqual(["desk", "article"]);
});

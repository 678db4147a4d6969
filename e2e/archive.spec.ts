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

test("a word is found wherever it stands, whoever wrote it, in Arabic and Chinese too, and its place is shown", async ({
  dateline: { desk, editor, details, window },
}) => {
  await desk.startArticle();
  await editor.headline.fill("中国和古巴签署条约");
  await editor.standfirst.fill("A zeppelin over the strait");
  await editor.type("The quetzal came back.");
  await details.addTag("Übersee");
  await details.choose("Authors", "Ferrant");
  await editor.saved();
  const written = desk.rows.filter({ hasText: "中国" });
  for (const [search, marked] of [
    ["条约", "条约"],
    ["zeppelin", "zeppelin"],
    ["QUETZAL", "quetzal"],
    ["ubersee", "Übersee"],
    ["nadia zeppelin", "zeppelin"],
  ] as const) {
    await desk.search.fill(search);
    await expect(desk.rows, search).toHaveCount(1);
    await expect(written.locator("mark").filter({ hasText: marked }), search).toBeVisible();
  }
  // Of the samples: Arabic without its points, and what stands below a picture.
  await desk.search.fill("قناه");
  await expect(desk.rows).toHaveText([/واحة/]);
  await desk.search.fill("daybreak");
  await expect(desk.rows).toHaveText([/Estavia/]);
  await expect(window.getByRole("navigation", { name: "Desk" }).locator("mark")).toHaveText(["daybreak"]);
});

test("the list is ordered by headline, day, status and deadline, and narrowed by day, category and state", async ({
  dateline: { desk, details, editor, window },
}) => {
  const soon = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16);
  for (const [headline, status, deadline] of [
    ["Zebra", "Idea", "2026-01-02T10:00"],
    ["Anchor", "Ready", soon],
    ["Élan", "Draft", ""],
  ] as const) {
    await desk.startArticle();
    await editor.headline.fill(headline);
    if (status !== "Draft") await details.chooseListed("Status", status);
    if (deadline !== "") await details.field("Deadline").fill(deadline);
    await editor.saved();
  }
  const orderedBy = async (order: string): Promise<void> => {
    await window.getByRole("combobox", { name: "Order" }).click();
    await window.getByRole("option", { name: order, exact: true }).click();
  };
  await orderedBy("A to Z");
  await expect(desk.rows).toHaveText([/Anchor/, /Élan/, /Estavia/, /printing house/, /Zebra/, /واحة/]);
  await orderedBy("Status");
  await expect(desk.rows.first()).toContainText("Zebra");
  await orderedBy("Deadline");
  await expect(desk.rows).toHaveText([/Zebra/, /Anchor/, /./, /./, /./, /./]);
  await orderedBy("Published");
  await expect(desk.rows).toHaveText([/Estavia/, /واحة/, /printing house/, /./, /./, /./]);

  for (const [search, found] of [
    ["after:2024-02-18 before:2024-02-20", [/واحة/]],
    ['category:"Diplomatic News"', [/Estavia/]],
    ["is:overdue", [/Zebra/]],
    ["is:unpublished -elan", [/Anchor/, /Zebra/]],
    ["author:ferrant -author:adeyo", [/Estavia/]],
    ["skipp*", [/Estavia/]],
    ['"eleven printers"', [/printing house/]],
  ] as const) {
    await desk.search.fill(search);
    await expect(desk.rows, search).toHaveText([...found]);
  }
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

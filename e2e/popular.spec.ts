import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs } from "./native.ts";

test("Most popular is made from a file of page views, after a look at it, changed by hand, and on the page at once", async ({
  dateline,
  folder,
}) => {
  const {
    application,
    desk,
    palette,
    preview: { page },
    window,
  } = dateline;
  await expect(desk.rows).toHaveCount(3);
  const file = join(folder, "views.csv");
  const lines = [
    "Page path,Views",
    "/oasis-village-restores-its-water-channel.html,900",
    '/estavia-and-san-aurelio-reopen-a-sea-route.html,"1,200"',
    "/nowhere.html,5",
  ];
  await writeFile(file, lines.join("\r\n"));
  await palette.run("Most popular");
  await answerFileDialogs(application, [file]);
  await window.getByRole("button", { name: "From page views (CSV)…" }).click();
  const preview = window.getByRole("region", { name: "From page views" });
  await expect(preview.getByRole("listitem")).toHaveText([/Estavia.*1,200 views/, /900 views/]);
  await preview.getByText("One line is passed over").click();
  await expect(preview.getByText(/Line 4: The library has no such article/)).toBeVisible();
  await preview.getByRole("button", { name: "Use this list" }).click();
  const list = window.getByRole("list", { name: "Most popular" }).getByRole("listitem");
  await expect(list).toHaveText([/Estavia and San Aurelio/, /\p{Script=Arabic}/u]);

  // By hand, too: another article is added, moved to the top, and one removed.
  await window.getByRole("button", { name: "Add a link" }).click();
  const add = window.getByRole("dialog", { name: "Add a link" });
  await add.getByRole("combobox").fill("printing");
  await add.getByRole("option", { name: /printing house/ }).click();
  await expect(list).toHaveCount(3);
  const handle = window.getByRole("button", { name: /^Move The printing house/ });
  await handle.press("ArrowUp");
  await handle.press("ArrowUp");
  await window.getByRole("button", { name: /^Remove Estavia/ }).click();
  await expect(list).toHaveText([/printing house/, /\p{Script=Arabic}/u]);
  await window.keyboard.press("Escape");
  await expect(page.getByRole("complementary", { name: "Most popular" }).getByRole("listitem")).toHaveText([
    /printing house/,
    /\p{Script=Arabic}/u,
  ]);
});

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs } from "./native.ts";

test("Most popular is made from a file of page views, after a look at it", async ({ dateline, folder }) => {
  const { application, desk, palette, window } = dateline;
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
  await expect(window.getByRole("list", { name: "Most popular" }).getByRole("listitem")).toHaveText([
    /Estavia and San Aurelio/,
    /\p{Script=Arabic}/u,
  ]);
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";

test("the library leaves as a site that works from a plain folder", async ({ dateline, folder }) => {
  test.setTimeout(120_000);
  const { application, window } = dateline;
  const site = join(folder, "site");
  await expect(dateline.editor.body).toBeVisible();
  await answerFileDialogs(application, [site]);
  await chooseMenuItem(application, "Export the Site…");
  const dialog = window.getByRole("dialog", { name: "Export the site" });
  await dialog.getByRole("button", { name: "Export…" }).click();
  // The first site of a library has the files of its pictures made, one after another.
  await expect(dialog.getByRole("status")).toContainText("0 unchanged", { timeout: 60_000 });
  expect(existsSync(join(site, "news/diplomatic-news/index.html"))).toBe(true);
  expect(readFileSync(join(site, "index.html"), "utf8")).toContain("estavia-and-san-aurelio-reopen-a-sea-route.html");

  await dialog.getByRole("button", { name: "Export…" }).click();
  await expect(dialog.getByRole("status")).toContainText("0 files written");
});

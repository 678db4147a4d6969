import { existsSync, readdirSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { commandLine } from "./command-line.ts";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";

test("pictures whose files are gone or cut short are left out of every export, which names them", async ({
  dateline,
  folder,
  library,
}) => {
  test.setTimeout(120_000);
  const { application, window } = dateline;
  const out = join(folder, "out");
  await mkdir(out);
  await dateline.editor.saved();
  const assets = join(library, "assets");
  for (const [index, name] of readdirSync(assets).entries()) {
    if (index % 2 === 0) rmSync(join(assets, name));
    else truncateSync(join(assets, name), 100);
  }

  for (const [item, extension] of [
    ["Export as HTML…", "html"],
    ["Export as JSON…", "json"],
    ["Export as PDF…", "pdf"],
  ] as const) {
    await answerFileDialogs(application, [out]);
    await chooseMenuItem(application, item);
    await expect(window.getByText("is missing from the library or damaged, and was left out").first()).toBeVisible({
      timeout: 30_000,
    });
    await expect(window.getByText(new RegExp(`^Exported .*\\.${extension}$|^Exported [0-9]+ files$`))).toBeVisible();
    const dismiss = window.getByRole("button", { name: "Dismiss" });
    while ((await dismiss.count()) > 0) await dismiss.first().click();
  }
  const names = readdirSync(out);
  expect(names).not.toContain("assets");
  const page = readFileSync(join(out, names.find((name) => name.endsWith(".html")) ?? ""), "utf8");
  expect(page).not.toContain("assets/");

  const site = join(folder, "site");
  await answerFileDialogs(application, [site]);
  await chooseMenuItem(application, "Export the Site…");
  const dialog = window.getByRole("dialog", { name: "Export the site" });
  await dialog.getByRole("button", { name: "Export…" }).click();
  await expect(dialog.getByRole("status")).toContainText("was left out", { timeout: 60_000 });
  expect(existsSync(join(site, "index.html"))).toBe(true);
  expect(readFileSync(join(site, "index.html"), "utf8")).not.toMatch(/assets\/[0-9a-f]{64}/);

  await dateline.close();
  const order = ["--library", library, "--all", "--format", "pdf", "--out", join(folder, "pdf")];
  const printed = await commandLine("export", ...order);
  expect(printed).toMatchObject({ code: 1, errors: expect.stringContaining("was left out") });
  expect(readdirSync(join(folder, "pdf"))).toHaveLength(3);
});

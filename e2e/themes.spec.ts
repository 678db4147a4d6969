import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";

test("a theme is chosen, copied and changed on disk; the page follows, and a mistake is named", async ({
  library,
  dateline: { desk, editor, palette, preview, window },
}) => {
  await desk.startArticle();
  await editor.headline.fill("The ferry");
  await editor.type("It carried passengers.");
  await editor.saved();
  const style = (): Promise<string> =>
    preview.page.locator("h1").evaluate((heading) => getComputedStyle(heading).textAlign);
  expect(await style()).toBe("start");

  await palette.run("Choose a theme");
  const dialog = window.getByRole("dialog", { name: "Publication settings" });
  await dialog.getByRole("radio", { name: "Magazine" }).click();
  await expect.poll(style).toBe("center");
  await dialog.getByRole("button", { name: "Copy Magazine to change it" }).click();
  await expect(dialog.getByRole("radio", { name: "Magazine 2" })).toBeChecked();
  await window.keyboard.press("Escape");

  const sheet = join(library, "themes", "magazine-2", "page.css");
  const css = await readFile(sheet, "utf8");
  await writeFile(sheet, `${css}\nh1 { text-align: end; }\n`);
  await expect.poll(style).toBe("end");
  await writeFile(sheet, `h1 {\n  background: url(x);\n}\n`);
  await expect(window.getByText("The theme “magazine-2” cannot be used")).toBeVisible();
  await expect(window.getByText("themes/magazine-2/page.css, line 2")).toBeVisible();
  await expect.poll(style).toBe("start");
  await writeFile(sheet, css);
  await expect.poll(style).toBe("center");
  await expect(window.getByText("cannot be used")).toBeHidden();
});

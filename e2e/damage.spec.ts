import { cp, open, rename } from "node:fs/promises";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { PROJECT } from "./launch.ts";

test("a damaged library opens for reading, is rebuilt at the press of a button, and can be written to again", async ({
  start,
  library,
}) => {
  const first = await start();
  await first.desk.startArticle();
  await first.editor.headline.fill("Ferry strike enters its third week");
  await first.editor.type("The last boat left at noon.");
  await first.editor.saved();
  await first.close();
  await overwriteFirstPage(join(library, "dateline.db"));

  const { window, editor, desk } = await start();
  await expect(window.getByRole("alert")).toContainText("This library has to be rebuilt.");
  await desk.row("Ferry strike enters its third week").click();
  await expect(editor.body).toContainText("The last boat left at noon.");
  await window.getByRole("button", { name: "Rebuild the library" }).click();
  await expect(window.getByRole("dialog", { name: "The library has been rebuilt" })).toContainText(
    "Nothing is missing",
  );
  await window.getByRole("button", { name: "Go on writing" }).click();
  await expect(window.getByRole("alert")).toHaveCount(0);
  await editor.type(" The next is due on Monday.");
  await editor.saved();
});

test("typing goes on while the library’s folder is gone, and all of it is written when it is back", async ({
  start,
  library,
  folder,
}) => {
  const first = await start();
  await first.desk.startArticle();
  await first.editor.headline.fill("Written on a stick");
  await first.editor.saved();
  await rename(library, join(folder, "Unplugged"));
  await first.editor.type("Typed while it was away.");
  await expect(first.editor.saveState).toContainText("The library’s folder is gone");
  await first.editor.type(" And some more.");
  await rename(join(folder, "Unplugged"), library);
  await first.editor.saved();
  await first.close();
  await cp(library, join(folder, "Copy"), { recursive: true });
  const second = await start({ environment: { DATELINE_LIBRARY: join(folder, "Copy") } });
  await second.desk.row("Written on a stick").click();
  await expect(second.editor.body).toContainText("Typed while it was away. And some more.");
});

test("a second start only brings the first window to the front", async ({ start, folder, library }) => {
  const { application } = await start();
  const told = application.evaluate(
    ({ app }) => new Promise((resolve) => app.once("second-instance", () => resolve(true))),
  );
  const executable = await application.evaluate(() => process.execPath);
  const second = spawn(
    executable,
    [PROJECT, `--user-data-dir=${join(folder, "user-data")}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined, DATELINE_LIBRARY: library }, stdio: "ignore" },
  );
  const exitCode = await new Promise((resolve) => second.once("exit", resolve));
  const windows = await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect({ told: await told, exitCode, windows }).toEqual({ told: true, exitCode: 0, windows: 1 });
});

async function overwriteFirstPage(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.write(Buffer.alloc(4096, 0xa7), 0, 4096, 0);
  await handle.close();
}

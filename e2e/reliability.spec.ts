import { mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Dateline, expect, test } from "./fixtures.ts";
import { runInPage } from "./in-page.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";

test("damage that is found while the library is open is told, and rebuilt at the press of a button", async ({
  start,
  library,
}) => {
  const first = await start();
  await first.desk.startArticle();
  await first.editor.headline.fill("An old story");
  await first.editor.body.focus();
  await first.window.keyboard.insertText(
    `${"Words of an old story. ".repeat(4000)}The very middle of it. ${"More. ".repeat(4000)}`,
  );
  await first.editor.saved();
  // Opened last is another, so that nothing reads the page before the library is looked through.
  await first.desk.startArticle();
  await first.editor.headline.fill("Today’s story");
  await first.editor.saved();
  await first.close();
  await overwritePageWith(join(library, "dateline.db"), "The very middle of it.");

  const { window, editor, desk } = await start();
  await expect(editor.headline).toHaveValue("Today’s story");
  await expect(window.getByRole("alert").filter({ hasText: "has to be rebuilt" })).toBeVisible({ timeout: 40_000 });
  await window.getByRole("button", { name: "Rebuild the library" }).click();
  await window.getByRole("button", { name: "Go on writing" }).click();
  await desk.row("An old story").click();
  await expect(editor.body).toContainText("The very middle of it.");
  await editor.type(" And on it goes.");
  await editor.saved();
});

test("a picture whose file is gone is named in the text, and the page leaves without stopping at it", async ({
  start,
  library,
  folder,
}) => {
  const first = await start();
  await expect(first.editor.body.locator("figure img").first()).toBeVisible();
  await first.close();
  for (const name of await readdir(join(library, "assets"))) await rm(join(library, "assets", name));

  const { application, editor, window } = await start();
  await expect(editor.body.getByText("This picture is missing from the library.").first()).toBeVisible();
  const out = join(folder, "out");
  await mkdir(out);
  await answerFileDialogs(application, [out]);
  await chooseMenuItem(application, "Export as HTML…");
  await expect(window.getByRole("alert").filter({ hasText: "and was left out" }).first()).toBeVisible();
  expect((await readdir(out)).filter((name) => name.endsWith(".html"))).toHaveLength(1);
});

for (const { choice, left } of [
  { choice: "Keep what is here", left: "Typed here." },
  { choice: "Take the saved version", left: "Written by the other." },
]) {
  test(`a text that was changed elsewhere meanwhile waits for a decision: ${choice}`, async ({ start }) => {
    const first = await start();
    await first.desk.startArticle();
    await first.editor.headline.fill("Two hands");
    await first.editor.type("Begun.");
    await first.editor.saved();
    await saveBehindItsBack(first, "Written by the other.");
    await first.editor.type("Typed here.");
    const button = first.editor.saveState.getByRole("button", { name: choice });
    await button.click();
    await expect(first.editor.body).toContainText(left);
    await first.editor.type(" Afterwards.");
    await first.editor.saved();
    await first.close();

    const second = await start();
    await expect(second.editor.body).toContainText(left);
    await expect(second.editor.body).toContainText("Afterwards.");
  });
}

/** Saves another text of the article at hand past the window, as a second program would. */
async function saveBehindItsBack({ application }: Dateline, text: string): Promise<void> {
  const root = { type: "root", children: [{ type: "paragraph", children: [{ type: "text", text }] }] };
  const outcome = await runInPage(application, {
    saved: `(async () => {
      const id = localStorage.getItem("dateline.last-article");
      const { value } = await dateline.request("articles.open", { id });
      const body = ${JSON.stringify(JSON.stringify({ root }))};
      return (await dateline.request("articles.save", { id, baseRevision: value.revision, body })).ok;
    })()`,
  });
  expect(outcome).toEqual({ saved: true });
}

/** Overwrites the page of the database that holds these words. */
async function overwritePageWith(file: string, words: string): Promise<void> {
  const PAGE = 4096;
  const at = (await readFile(file)).indexOf(words);
  expect(at).toBeGreaterThan(PAGE);
  const handle = await open(file, "r+");
  await handle.write(Buffer.alloc(PAGE, 0xa7), 0, PAGE, Math.floor(at / PAGE) * PAGE);
  await handle.close();
}

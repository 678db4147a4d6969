import { expect, test } from "./fixtures.ts";

declare global {
  /** What has happened since a letter went into the text, in order. */
  var sequence: string[];
}

test("a letter is shown before the document takes it in, and nothing that is done next overtakes it", async ({
  dateline: { desk, editor, window },
}) => {
  await desk.startArticle();
  await editor.type("Low tide");
  await editor.saved();
  await window.evaluate(() => {
    globalThis.sequence = [];
    const body = document.querySelector('[aria-label="Article body"]');
    body?.addEventListener("beforeinput", (event) => {
      if (!(event instanceof InputEvent) || event.data === null) return;
      const { data } = event;
      sequence.push(`typed ${data}`);
      requestAnimationFrame(() => sequence.push(`drawn ${data}`));
    });
    body?.addEventListener("input", (event) => {
      if (event instanceof InputEvent) sequence.push(`taken in ${event.data}`);
    });
  });
  await editor.move("s");
  expect(await window.evaluate(() => sequence)).toEqual(["typed s", "drawn s", "taken in s"]);

  // Each of these comes before the frame of the last letter is done, or at about that time: what comes out has to be the same.
  await window.keyboard.type(" rise");
  await window.keyboard.press("Enter");
  await window.keyboard.type("## Afterwards");
  await window.keyboard.press("Enter");
  await window.keyboard.type("The boats leavex");
  await window.keyboard.press("Backspace");
  await window.keyboard.type(" now");
  await window.keyboard.press("Shift+Home");
  await window.keyboard.press("ControlOrMeta+b");
  await editor.saved();
  await expect(editor.body.locator("> *")).toHaveText(["Low tides rise", "Afterwards", "The boats leave now"]);
  await expect(editor.body.getByRole("heading", { name: "Afterwards" })).toBeVisible();
  await expect(editor.body.getByRole("strong")).toHaveText("The boats leave now");
});

test("letters typed while no frame is made are taken in and saved all the same", async ({ start }) => {
  const first = await start();
  await first.desk.startArticle();
  await first.editor.headline.fill("Unseen");
  await first.editor.saved();
  await first.window.evaluate(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
  await first.editor.type("Written in the dark");
  await expect(first.editor.saveState).toContainText("Saving");
  await expect(first.editor.saveState).toContainText("Safe on disk");
  await first.close();

  const second = await start();
  await second.desk.row("Unseen").click();
  await expect(second.editor.body).toHaveText("Written in the dark");
});

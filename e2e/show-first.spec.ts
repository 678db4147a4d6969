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
    const noteTyped = (event: Event): void => {
      if (!(event instanceof InputEvent) || event.data === null) return;
      const { data } = event;
      sequence.push(`typed ${data}`);
      requestAnimationFrame(() => sequence.push(`drawn ${data}`));
    };
    addEventListener("beforeinput", noteTyped, { capture: true });
    document.querySelector('[aria-label="Article body"]')?.addEventListener("input", (event) => {
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

test("in a run of letters nobody is asked, and whatever ends the run is heard", async ({
  dateline: { desk, editor, window },
}) => {
  await desk.startArticle();
  await editor.type("Low tide");
  await editor.saved();
  await window.evaluate(() => {
    globalThis.sequence = [];
    const body = document.querySelector('[aria-label="Article body"]');
    for (const type of ["keydown", "beforeinput"]) body?.addEventListener(type, () => sequence.push(type));
  });
  const heard = (): Promise<string[]> => window.evaluate(() => sequence.splice(0));
  /** Slowly enough for a frame between two letters. */
  const write = (text: string): Promise<void> => window.keyboard.type(text, { delay: 120 });

  await write("s ris");
  expect(await heard()).toEqual([]);
  // A mark that typography may set otherwise, and the first letter after it.
  await write(",e");
  expect(await heard()).toEqual(["keydown", "beforeinput", "keydown", "beforeinput"]);
  await window.keyboard.press("ArrowLeft");
  await write("ab");
  expect(await heard()).toEqual(["keydown", "keydown", "beforeinput"]);
  await expect(editor.body).toHaveText("Low tides ris,abe");

  // What is typed after a change of format has it, though the caret stands where it stood.
  await window.keyboard.press("End");
  await window.keyboard.press("ControlOrMeta+b");
  await write("bold");
  await window.keyboard.press("ControlOrMeta+b");
  await write("plain");
  await expect(editor.body.getByRole("strong")).toHaveText("bold");
  await expect(editor.body).toHaveText("Low tides ris,abeboldplain");
  // A selection is written over, and letters go on behind what has been written over it.
  await window.keyboard.press("Shift+Home");
  await write("New");
  await expect(editor.body).toHaveText("New");
  await editor.saved();
  await window.reload();
  await expect(editor.body).toHaveText("New");
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

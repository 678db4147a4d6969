import { CLIPBOARDS } from "./clipboards.ts";
import { expect, test } from "./fixtures.ts";
import { fillClipboard } from "./paste.ts";

test("what every program puts on the system’s clipboard is pasted with its structure and without its looks", async ({
  dateline: { desk, editor, window },
}) => {
  await desk.startArticle();
  const receipt = window.getByRole("region", { name: "Paste receipt" });
  const blocksMade = (): Promise<string[]> =>
    editor.body.locator("> *").evaluateAll((all) => all.map((block) => `${block.localName} ${block.textContent}`));
  for (const { source, html, blocks } of CLIPBOARDS) {
    // Another test may have filled the one clipboard of this screen meanwhile.
    await expect(async () => {
      await editor.body.press("ControlOrMeta+a");
      await window.keyboard.press("Delete");
      await fillClipboard(window, html, "Plain.");
      await window.keyboard.press("ControlOrMeta+v");
      await expect(receipt).toContainText(`From ${source}: kept`, { timeout: 2000 });
      expect(await blocksMade()).toEqual(blocks);
    }).toPass({ timeout: 15_000 });
    await expect(editor.body.locator("[style*=color], font, script, [class*=Mso], [href*=utm_]")).toHaveCount(0);
  }
});

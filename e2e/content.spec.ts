import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { HOSTILE_HTML } from "../src/shared/testing/hostile-html.ts";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";
import { noteRequests } from "./network.ts";
import { outsideCorpus } from "./outside-corpus.ts";
import { openAsReader } from "./reader.ts";

const { running } = outsideCorpus();
const VECTORS = [...HOSTILE_HTML, ...running];
const WORDS = `"'><script>alert(1)</script><img src=https://canary.example/x.png onerror=alert(2)></style></script><!--`;

test("hostile pastes and words run nothing and ask nothing, in the editor, the preview and the exported page", async ({
  dateline,
  folder,
}) => {
  if (running.length === 0)
    test.info().annotations.push({ type: "notice", description: "the public collections are not present" });
  const { application, desk, editor, details, preview, window } = dateline;
  const asked = await noteRequests(application);
  await desk.startArticle();
  await window.evaluate(() => {
    const fired: string[] = [];
    Object.assign(globalThis, { fired });
    for (const name of ["alert", "confirm", "prompt", "print"]) {
      Object.assign(globalThis, { [name]: () => fired.push(name) });
    }
    // A policy that had to step in is as bad: the script had got into the page.
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      fired.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await editor.headline.fill(`Hostile ${WORDS}`);
  await editor.standfirst.fill(WORDS);
  await editor.kicker.fill(WORDS);
  await details.field("Place").fill(WORDS);
  await details.addTag(WORDS.slice(0, 90));
  await editor.type("First.");
  await editor.body.evaluate(async (element, vectors) => {
    // The clipboard of another editor goes before its HTML, so that each is pasted by itself.
    for (const vector of vectors) {
      const text = { type: "text", text: vector, format: 0 };
      const nodes = [{ type: "paragraph", children: [{ type: "link", url: vector, children: [text] }] }];
      for (const [type, data] of [
        ["text/html", vector],
        ["application/x-lexical-editor", JSON.stringify({ namespace: "x", nodes })],
      ]) {
        const clipboardData = new DataTransfer();
        clipboardData.setData(type ?? "", data ?? "");
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        await new Promise((settle) => setTimeout(settle, 5));
      }
    }
  }, VECTORS);
  await expect(editor.body).toContainText("words");
  await expect(editor.body).toContainText("<script>alert(1)</script>");
  await editor.type(" Last.");
  await editor.saved();
  await expect(preview.page.getByText("Last.")).toBeVisible();
  await window.keyboard.press("Escape");

  const exported = join(folder, "exported");
  await answerFileDialogs(application, [exported]);
  await chooseMenuItem(application, "Export as HTML…");
  await expect
    .poll(async () => (await readdir(exported).catch(() => [])).filter((name) => name.endsWith(".html")).length)
    .toBe(1);
  expect(await window.evaluate(() => Reflect.get(globalThis, "fired"))).toEqual([]);
  expect((await asked()).filter((address) => !/^(?:app|data|blob|devtools):/u.test(address))).toEqual([]);

  const name = (await readdir(exported)).find((each) => each.endsWith(".html")) ?? "";
  expect(await readFile(join(exported, name), "utf8")).toContain("&lt;script&gt;alert(1)");
  const seen = await openAsReader(join(exported, name), join(folder, "reader"));
  const pictures = seen.asked.filter((address) => !/^(?:data:|file:.*\/assets\/[0-9a-f]{64}\.\w+$)/u.test(address));
  expect({ ran: seen.ran, asked: pictures }).toEqual({ ran: [], asked: [] });
});

test("a reader's browser would have shown that something ran", async ({ folder }) => {
  const file = join(folder, "hostile.html");
  await writeFile(file, `<!DOCTYPE html><p>words</p><img src="https://canary.example/a.png" onerror="alert(1)">`);
  const seen = await openAsReader(file, join(folder, "reader"));
  expect(seen).toEqual({ ran: ["alert"], asked: ["https://canary.example/a.png"] });
});

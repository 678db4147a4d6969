import { z } from "zod";
import { expect, test } from "./fixtures.ts";
import { declineQuestions } from "./native.ts";

test("writing and previewing ask nothing of the network", async ({ dateline }) => {
  const { application, desk, editor, preview, window } = dateline;
  await application.evaluate(({ session }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
      asked.push(details.url);
      answer({});
    });
  });
  await desk.startArticle();
  await editor.headline.fill("Quiet as a library");
  await editor.type("Not a word leaves this machine.");
  await editor.saved();
  await expect(preview.page.getByRole("heading", { level: 1 })).toContainText("Quiet as a library");
  await window.reload();
  await expect(desk.row("Quiet as a library")).toBeVisible();
  const asked = z.array(z.string()).parse(await application.evaluate(() => Reflect.get(globalThis, "asked")));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => !/^(?:app|data|blob|devtools):/u.test(address))).toEqual([]);
});

test("the window has no Node and opens no other window", async ({ dateline: { application, window } }) => {
  await declineQuestions(application);
  const reach = await window.evaluate(() => ({
    require: typeof Reflect.get(globalThis, "require"),
    process: typeof Reflect.get(globalThis, "process"),
    bridge: Object.keys(Reflect.get(globalThis, "dateline")).toSorted(),
    opened: globalThis.open("https://example.org/") === null,
  }));
  expect(reach).toEqual({
    require: "undefined",
    process: "undefined",
    bridge: ["flushed", "listen", "request"],
    opened: true,
  });
  expect(window.url()).toMatch(/^app:\/\/dateline\//u);
  expect(application.windows()).toHaveLength(1);
});

test("a script in the page is refused by the policy", async ({ dateline: { window } }) => {
  const ran = await window.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.intruder = true";
    document.body.append(script);
    return Reflect.has(globalThis, "intruder");
  });
  expect(ran).toBe(false);
});

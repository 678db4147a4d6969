import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { launch, PROJECT } from "./launch.ts";

const SeenSchema = z.object({ asked: z.array(z.string()), ran: z.array(z.string()) });

/** What became of a page in a plain browser that runs scripts: what it asked for besides itself, and what ran. */
export type Seen = z.infer<typeof SeenSchema>;

/** Opens a file as a reader with a plain Chromium would, points at everything in it, and says what it did. */
export async function openAsReader(file: string, userData: string): Promise<Seen> {
  const [seen] = await openAllAsReader([file], userData);
  return seen ?? { asked: [], ran: [] };
}

/** Opens files one after another in the same browser; what became of each, in their order. */
export async function openAllAsReader(files: readonly string[], userData: string): Promise<Seen[]> {
  const application = await launch({ userData, project: join(PROJECT, "e2e/bare-browser") });
  try {
    const page = await application.firstWindow();
    const ran: string[] = [];
    page.on("dialog", (dialog) => {
      ran.push(dialog.type());
      void dialog.dismiss();
    });
    await page.exposeFunction("canary", (what: string) => void ran.push(what));
    await page.addInitScript(() => {
      for (const name of ["alert", "confirm", "prompt", "print"]) {
        Object.assign(globalThis, { [name]: () => Reflect.get(globalThis, "canary")(name) });
      }
    });
    await application.evaluate(({ session }) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
        asked.push(url);
        answer({ cancel: !url.startsWith("file:") });
      });
    });
    const seen: Seen[] = [];
    for (const file of files) {
      const address = pathToFileURL(file).href;
      await page.goto(address, { waitUntil: "load" });
      await page.evaluate(pointAtEverything);
      const asked: unknown = await application.evaluate(() => Reflect.get(globalThis, "asked").splice(0));
      const others = z
        .array(z.string())
        .parse(asked)
        .filter((each) => each !== address);
      seen.push({ asked: others, ran: ran.splice(0) });
    }
    return seen;
  } finally {
    await application.close();
  }
}

async function pointAtEverything(): Promise<void> {
  for (const element of document.querySelectorAll("*")) {
    for (const type of ["mouseover", "mouseenter", "focus", "load", "error", "toggle", "animationstart"]) {
      if (!(element instanceof HTMLImageElement)) element.dispatchEvent(new Event(type, { bubbles: true }));
    }
    if (element instanceof HTMLElement) element.focus();
  }
  await new Promise((settle) => setTimeout(settle, 500));
}

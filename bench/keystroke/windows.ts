import { join } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { launch, PROJECT } from "../../e2e/launch.ts";
import { bodyOf, paragraphsOf } from "./text.ts";

declare global {
  var dateline: {
    request: (
      channel: string,
      input: unknown,
    ) => Promise<{ readonly value: { readonly id: string; readonly revision: number } }>;
  };
  /** Puts paragraphs into a peer. */
  var fill: (paragraphs: readonly string[]) => unknown;
}

/** An app with one window whose text can be typed into. */
export interface Opened {
  readonly application: ElectronApplication;
  readonly window: Page;
}

/** A window that holds one page and nothing else. */
const PLAIN_WINDOW = join(import.meta.dirname, "plain-window");

/** Frames as soon as they can be made, whether or not the window is seen. */
const UNTHROTTLED = [
  "--disable-frame-rate-limit",
  "--disable-gpu-vsync",
  "--disable-renderer-backgrounding",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
];

/** Wide enough for all of Dateline's panels, in pixels; every window is this large. */
const SIZE = { width: 1400, height: 860 };

/** Where windows are put, in pixels from the left. */
const BESIDE_THE_SCREEN = 3000;

/** Starts an app whose window makes frames as soon as it can; answers once its text can be typed into. */
export async function start(
  project: string,
  userData: string,
  environment: Record<string, string>,
  more: readonly string[] = [],
): Promise<Opened> {
  const application = await launch({ project, userData, environment, arguments: [...UNTHROTTLED, ...more] });
  const window = await application.firstWindow();
  await application.evaluate(
    ({ BrowserWindow }, { width, height, left }) => {
      for (const each of BrowserWindow.getAllWindows()) {
        each.setContentSize(width, height);
        // Away from the pointer: what lies under it is looked up at each key, and it would lie under one of the windows only.
        each.setPosition(left, 0);
      }
    },
    { ...SIZE, left: BESIDE_THE_SCREEN },
  );
  await window.getByRole("textbox", { name: "Article body" }).waitFor();
  return { application, window };
}

/** Opens Dateline on an article of so many words, with its outline beside the text. Its files go into `folder`. */
export async function openDateline(folder: string, words: number): Promise<Opened> {
  const opened = await start(PROJECT, join(folder, "dateline"), { DATELINE_LIBRARY: join(folder, "Library") });
  await openArticle(opened.window, words);
  return opened;
}

/** Opens a plain editable element with so many words. */
export async function openPlain(folder: string, words: number): Promise<Opened> {
  const opened = await start(PLAIN_WINDOW, join(folder, "plain"), {});
  await opened.window.evaluate((texts) => {
    const paragraphs = texts.map((text) => {
      const paragraph = document.createElement("p");
      paragraph.append(text);
      return paragraph;
    });
    document.querySelector('[aria-label="Article body"]')?.replaceChildren(...paragraphs);
  }, paragraphsOf(words));
  return opened;
}

/** Opens a peer, by its page, with so many words. */
export async function openPeer(folder: string, page: string, words: number): Promise<Opened> {
  // The page's scripts are modules in files.
  const opened = await start(PLAIN_WINDOW, folder, { BENCH_PAGE: page }, ["--allow-file-access-from-files"]);
  await opened.window.evaluate((paragraphs) => globalThis.fill(paragraphs), paragraphsOf(words));
  await allShown(opened.window, words);
  return opened;
}

/** Writes an article of so many words into the library and opens it as the one that was at hand last. */
export async function openArticle(window: Page, words: number): Promise<void> {
  await window.evaluate(async (body) => {
    const created = await dateline.request("articles.create", undefined);
    const { id, revision } = created.value;
    await dateline.request("articles.save", { id, baseRevision: revision, body });
    localStorage.setItem("dateline.last-article", id);
    const open = ["desk", "outline", "details", "preview"];
    localStorage.setItem("dateline.panels", JSON.stringify({ open, widths: {} }));
  }, bodyOf(words));
  await window.reload();
  await allShown(window, words);
  await window.getByRole("region", { name: "Outline" }).waitFor();
}

async function allShown(window: Page, words: number): Promise<void> {
  await window.waitForFunction(
    (blocks) => document.querySelectorAll('[aria-label="Article body"] p').length >= blocks,
    paragraphsOf(words).length,
    { timeout: 120_000 },
  );
}

import type { ElectronApplication, Page } from "@playwright/test";
import { launch } from "../../e2e/launch.ts";
import { bodyOf, paragraphsOf } from "./text.ts";

declare global {
  var dateline: {
    request: (
      channel: string,
      input: unknown,
    ) => Promise<{ readonly value: { readonly id: string; readonly revision: number } }>;
  };
}

/** Frames as soon as they can be made, whether or not the window is seen. */
const UNTHROTTLED = [
  "--disable-frame-rate-limit",
  "--disable-gpu-vsync",
  "--disable-renderer-backgrounding",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
];

/** Starts an app whose window makes frames as soon as it can; answers once its text can be typed into. */
export async function start(
  project: string,
  userData: string,
  environment: Record<string, string>,
): Promise<{ application: ElectronApplication; window: Page }> {
  const application = await launch({ project, userData, environment, arguments: UNTHROTTLED });
  const window = await application.firstWindow();
  await window.getByRole("textbox", { name: "Article body" }).waitFor();
  return { application, window };
}

/** Writes an article of so many words into the library and opens it as the one that was at hand last. */
export async function openArticle(window: Page, words: number): Promise<void> {
  await window.evaluate(async (body) => {
    const created = await dateline.request("articles.create", undefined);
    const { id, revision } = created.value;
    await dateline.request("articles.save", { id, baseRevision: revision, body });
    localStorage.setItem("dateline.last-article", id);
  }, bodyOf(words));
  await window.reload();
  await window.waitForFunction(
    (blocks) => document.querySelectorAll('[aria-label="Article body"] p').length >= blocks,
    paragraphsOf(words).length,
  );
}

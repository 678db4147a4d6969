import { join } from "node:path";
import type { ElectronApplication, Locator, Page } from "@playwright/test";
import { launch } from "../../e2e/launch.ts";
import { setProbe } from "./probe.ts";

/** Dateline, started on a library, and how long that took until its desk could be used, in milliseconds. */
export interface StartedWindow {
  readonly application: ElectronApplication;
  readonly window: Page;
  readonly took: number;
}

/** Starts Dateline as its users do; its desk can be used once the list is there, or says that it is empty. */
export async function startOn(library: string, work: string): Promise<StartedWindow> {
  const began = performance.now();
  const application = await launch({ userData: join(work, "user-data"), environment: { DATELINE_LIBRARY: library } });
  const window = await application.firstWindow();
  await window.getByLabel("Articles shown").filter({ hasText: /\d/u }).waitFor();
  return { application, window, took: performance.now() - began };
}

/** As `startOn`, with the times in the window taken down. */
export async function startMeasured(library: string, work: string): Promise<StartedWindow> {
  const started = await startOn(library, work);
  await started.window.getByRole("textbox", { name: "Article body" }).waitFor();
  await setProbe(started.window);
  return started;
}

/** The list of articles. */
export function listOf(window: Page): Locator {
  return window.getByRole("listbox", { name: "Articles" });
}

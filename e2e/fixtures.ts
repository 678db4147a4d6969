import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type ElectronApplication, type Page } from "@playwright/test";
import { launch } from "./launch.ts";
import { DeskPage } from "./pages/desk.ts";
import { DetailsPage } from "./pages/details.ts";
import { EditorPage } from "./pages/editor.ts";
import { FindPage } from "./pages/find.ts";
import { LanguagePage } from "./pages/language.ts";
import { PalettePage } from "./pages/palette.ts";
import { PreviewPage } from "./pages/preview.ts";

/** A running Dateline: its process, its first window, and the rooms of the interface. */
export interface Dateline {
  application: ElectronApplication;
  window: Page;
  desk: DeskPage;
  editor: EditorPage;
  find: FindPage;
  language: LanguagePage;
  details: DetailsPage;
  palette: PalettePage;
  preview: PreviewPage;
  close: () => Promise<void>;
}

interface Fixtures {
  /** A folder of this test's own, removed afterwards. */
  folder: string;
  /** The library folder inside it; it exists only once something makes it. */
  library: string;
  /** Starts the built app on the test's library; again after closing, to see what is still there. */
  start: (options?: StartOptions) => Promise<Dateline>;
  /** The app, started. */
  dateline: Dateline;
}

export interface StartOptions {
  environment?: Record<string, string>;
  arguments?: string[];
}

export const test = base.extend<Fixtures>({
  folder: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), "dateline-e2e-"));
    await provide(folder);
    await rm(folder, { recursive: true, force: true });
  },
  library: async ({ folder }, provide) => provide(join(folder, "Library")),
  start: async ({ folder, library }, provide) => {
    const running = new Set<Dateline>();
    await provide(async (options = {}) => {
      const dateline = await startDateline(folder, library, options);
      running.add(dateline);
      return dateline;
    });
    for (const dateline of running) await dateline.close();
  },
  dateline: async ({ start }, provide) => provide(await start()),
});
export { expect } from "@playwright/test";

async function startDateline(folder: string, library: string, options: StartOptions): Promise<Dateline> {
  const application = await launch({
    userData: join(folder, "user-data"),
    environment: { DATELINE_LIBRARY: library, ...options.environment },
    arguments: options.arguments ?? [],
  });
  const window = await application.firstWindow();
  let closed = false;
  application.on("close", () => {
    closed = true;
  });
  return {
    application,
    window,
    desk: new DeskPage(window),
    editor: new EditorPage(window),
    find: new FindPage(window),
    language: new LanguagePage(window),
    details: new DetailsPage(window),
    palette: new PalettePage(window),
    preview: new PreviewPage(window),
    close: async () => {
      if (!closed) await application.close();
    },
  };
}

import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type ElectronApplication, expect, type Page } from "@playwright/test";
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
  /** Whether the app finds no library at its first start, and makes one; otherwise one that it has made before. */
  isNew: boolean;
  /** Starts the built app on the test's library; again after closing, to see what is still there. */
  start: (options?: StartOptions) => Promise<Dateline>;
  /** The app, started. */
  dateline: Dateline;
}

interface WorkerFixtures {
  /** The screen of this worker's own that its windows open on; undefined where there is one for all. */
  ownScreen: string | undefined;
  /** A library as the app leaves it after its first start, to be copied: making one with its samples and their pictures takes long. */
  startedLibrary: string;
}

export interface StartOptions {
  environment?: Record<string, string>;
  arguments?: string[];
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  ownScreen: [
    async ({}, provide, { parallelIndex }) => {
      const screens = process.env["DATELINE_SCREENS"]?.split(",") ?? [];
      const own = screens[parallelIndex % screens.length];
      if (own !== undefined) process.env["DISPLAY"] = own;
      await provide(own);
    },
    { scope: "worker", auto: true },
  ],
  startedLibrary: [
    async ({}, provide) =>
      inTemporaryFolder(async (folder) => {
        const library = join(folder, "Library");
        const { preview, close } = await startDateline(folder, library, {});
        await expect(preview.page.locator("img").first()).toBeAttached();
        await expect.poll(() => preview.page.locator("img").evaluateAll(countUnseen)).toBe(0);
        await close();
        await provide(library);
      }),
    { scope: "worker" },
  ],
  isNew: [false, { option: true }],
  folder: async ({}, provide) => inTemporaryFolder(provide),
  library: async ({ folder }, provide) => provide(join(folder, "Library")),
  start: async ({ folder, library, isNew, startedLibrary }, provide) => {
    const running = new Set<Dateline>();
    await provide(async (options = {}) => {
      if (!isNew && !existsSync(library)) await cp(startedLibrary, library, { recursive: true });
      const dateline = await startDateline(folder, library, options);
      running.add(dateline);
      return dateline;
    });
    for (const dateline of running) await dateline.close();
  },
  dateline: async ({ start }, provide) => provide(await start()),
});
export { expect } from "@playwright/test";

function countUnseen(pictures: (HTMLElement | SVGElement)[]): number {
  return pictures.filter((picture) => !(picture instanceof HTMLImageElement && picture.naturalWidth > 0)).length;
}

async function inTemporaryFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-e2e-"));
  await work(folder);
  await rm(folder, { recursive: true, force: true });
}

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

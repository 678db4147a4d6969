import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test as base, _electron, type ElectronApplication, type Page } from "@playwright/test";
import { DeskPage } from "./pages/desk.ts";
import { DetailsPage } from "./pages/details.ts";
import { EditorPage } from "./pages/editor.ts";
import { PalettePage } from "./pages/palette.ts";
import { PreviewPage } from "./pages/preview.ts";

const PROJECT = resolve(import.meta.dirname, "..");

/** A running Dateline: its process, its first window, and the rooms of the interface. */
export interface Dateline {
  application: ElectronApplication;
  window: Page;
  desk: DeskPage;
  editor: EditorPage;
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
      const dateline = await launch(folder, library, options);
      running.add(dateline);
      return dateline;
    });
    for (const dateline of running) await dateline.close();
  },
  dateline: async ({ start }, provide) => provide(await start()),
});
export { expect } from "@playwright/test";

async function launch(folder: string, library: string, options: StartOptions): Promise<Dateline> {
  const application = await _electron.launch({
    cwd: PROJECT,
    args: [
      ...sandboxArguments(),
      PROJECT,
      `--user-data-dir=${join(folder, "user-data")}`,
      ...(options.arguments ?? []),
    ],
    env: { ...inheritedEnvironment(), DATELINE_LIBRARY: library, ...options.environment },
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
    details: new DetailsPage(window),
    palette: new PalettePage(window),
    preview: new PreviewPage(window),
    close: async () => {
      if (!closed) await application.close();
    },
  };
}

/** Chromium's sandbox cannot be used by root, and only then is it left out. */
function sandboxArguments(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

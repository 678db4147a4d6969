import type { ElectronApplication } from "@playwright/test";
import { z } from "zod";

/** How long a piece of code may take to answer, in milliseconds: some of what is tried here never would. */
const PATIENCE = 4000;

/**
 * Runs code in the window's page, by name, and answers what each came to: its value, or the name of its error. It is driven
 * from the main process, since a navigation that is stopped would keep Playwright waiting; and as if a reporter had clicked.
 */
export async function runInPage(
  application: ElectronApplication,
  pieces: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>> {
  const outcomes = await application.evaluate(
    async ({ BrowserWindow }, { entries, patience }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) throw new Error("There is no window.");
      const outcomes: [string, unknown][] = [];
      for (const [name, code] of entries) {
        const work = `(async () => { try { return await (${code}); } catch (error) { return error.name; } })()`;
        const outcome = await Promise.race([
          window.webContents.executeJavaScript(work, true),
          new Promise((settle) => setTimeout(settle, patience, "no answer")),
        ]);
        outcomes.push([name, outcome]);
      }
      return outcomes;
    },
    { entries: Object.entries(pieces), patience: PATIENCE },
  );
  return Object.fromEntries(z.array(z.tuple([z.string(), z.unknown()])).parse(outcomes));
}

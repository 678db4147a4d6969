import { parentPort, workerData } from "node:worker_threads";
import type { EditionReceipt } from "../../shared/edition.ts";
import type { Result } from "../../shared/result.ts";
import { openLibrary } from "../library/open-library.ts";
import { chosenTheme } from "../themes/chosen-theme.ts";
import type { EditionThreadData } from "./edition-thread.ts";
import { writeEdition } from "./write-edition.ts";

/** A thread that writes an edition, over a connection of its own that only reads: nobody who types waits for it. */
const data: EditionThreadData = workerData;
parentPort?.postMessage({ result: await run() });

async function run(): Promise<Result<EditionReceipt>> {
  const opened = await openLibrary(data.libraryFolder, { create: false, access: "read" });
  if (!opened.ok) return opened;
  const { library } = opened.value;
  const theme = chosenTheme(library);
  if (!theme.ok) return theme;
  const receipt = await writeEdition(
    library,
    { folder: data.folder, scope: data.scope, theme: theme.value },
    {
      onProgress: (progress) => parentPort?.postMessage({ progress }),
      isCancelled: () => Atomics.load(data.cancelled, 0) === 1,
    },
  );
  library.close();
  return receipt;
}

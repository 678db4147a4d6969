import { join } from "node:path";
import { app, dialog } from "electron";
import log from "electron-log/main";
import { startApp } from "./app/start.ts";
import { printJobPath, runPrintJob } from "./pdf/run-print-job.ts";

log.errorHandler.startCatching({ showDialog: false });

// The interface is in British English; so are its date fields, whatever the system would say.
app.commandLine.appendSwitch("lang", "en-GB");
app.commandLine.appendSwitch(
  "js-flags",
  [
    // WebAssembly is compiled once, simply: to compile Harper again for speed took 120 MB and gave none.
    "--wasm-tiering-budget=1000000000",
    // A heap is tidied up when it has grown by half. Left to itself, a window kept 120 MB of rows that had been scrolled past; so, 40.
    "--heap-growing-percent=50",
  ].join(" "),
);

const job = printJobPath();
if (job !== "") void runPrintJob(job);
// A second start of Dateline only brings the first to the front.
else if (app.requestSingleInstanceLock()) {
  startApp({
    libraryWorker: join(import.meta.dirname, "library-worker.js"),
    healthWorker: join(import.meta.dirname, "health-worker.js"),
    preload: join(import.meta.dirname, "../preload/index.cjs"),
    windowFolder: join(import.meta.dirname, "../renderer"),
  }).catch((error: unknown) => {
    log.error(error);
    dialog.showErrorBox("Dateline could not start", error instanceof Error ? error.message : String(error));
    app.exit(1);
  });
} else {
  app.quit();
}

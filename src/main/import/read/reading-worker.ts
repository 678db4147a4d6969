import { parentPort, workerData } from "node:worker_threads";
import { openTray } from "../tray/tray.ts";
import { openProgress } from "./progress.ts";
import { type ReadingOrder, readShare } from "./read-share.ts";

/** What a reading thread is started with. */
export interface ReadingTask {
  readonly order: ReadingOrder;
  readonly tray: string;
  readonly memory: SharedArrayBuffer;
}

/** A thread that reads a share of an import into a tray of its own. */
async function work(task: ReadingTask): Promise<void> {
  const tray = openTray(task.tray);
  const outcome = await readShare(task.order, tray, openProgress(task.memory));
  tray.close();
  parentPort?.postMessage(outcome);
}

await work(workerData);

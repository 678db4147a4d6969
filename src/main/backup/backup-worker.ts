import { parentPort, workerData } from "node:worker_threads";
import { type BackupTask, performBackupTask } from "./tasks.ts";

/** A thread for one task with backups: it copies and looks through whole databases, which nobody waits for here. */
const { name, input }: BackupTask = workerData;
const result = await performBackupTask(name, input, (share) => parentPort?.postMessage({ share }));
parentPort?.postMessage({ result });

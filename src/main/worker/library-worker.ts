import { parentPort } from "node:worker_threads";
import type { WorkerRequest } from "./requests.ts";
import { startSession } from "./session.ts";

/** The library's thread. The database waits for the disk here, where no key press waits behind it. */
const port = parentPort;
if (port === null) throw new Error("The library's thread was started as a program.");

const session = startSession((message) => port.postMessage(message));
port.on("message", (request: WorkerRequest) => void session.answer(request));

// The library's thread as it is, but for one thing: it dies when it is asked for the publication of a library in which a
// file named "die" lies.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import type { WorkerRequest } from "../worker/requests.ts";
import { startSession } from "../worker/session.ts";

const port = parentPort;
if (port === null) throw new Error("The library's thread was started as a program.");
const session = startSession((message) => port.postMessage(message));
let folder = "";
port.on("message", (request: WorkerRequest) => {
  if (request.name === "session.open") folder = request.input.folder;
  if (request.name === "publication.read" && existsSync(join(folder, "die"))) process.exit(9);
  void session.answer(request);
});

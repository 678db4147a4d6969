import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { isDatabaseSound } from "../check/is-database-sound.ts";

/** A thread of its own for looking through the database, which takes long for a large library and delays nobody here. */
parentPort?.postMessage(isDatabaseSound(z.string().parse(workerData)));

import { z } from "zod";
import { lazyEngines } from "../spelling/engines.ts";
import { engineFiles } from "./engine-files.ts";
import { openSession } from "./session.ts";
import { createTurns } from "./turns.ts";

// The window's policy allows no code made from strings, which zod would try.
z.config({ jitless: true });

const session = openSession({
  engines: lazyEngines(engineFiles),
  post: (response) => postMessage(response),
  now: () => performance.now(),
  nextTurn: createTurns(),
  after: (delay, callback) => void setTimeout(callback, delay),
});
addEventListener("message", ({ data }) => session.receive(data));

import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";
import { project } from "./paths.mjs";

/** Signals that end a program; each is passed on to the program run. */
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Runs a program with this process's input and output, passes signals on to it, and answers its exit code; for one that a
 * signal ended, 128 and the signal's number, as shells do.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, parameters, options) {
  return new Promise((settle, reject) => {
    const child = spawn(command, parameters, { cwd: project, stdio: "inherit", ...options });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => void child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    const finish = () => {
      for (const signal of SIGNALS) process.off(signal, forward);
    };
    child.once("error", (error) => {
      finish();
      reject(error);
    });
    child.once("close", (code, signal) => {
      finish();
      settle(code ?? 128 + (signal ? constants.signals[signal] : 1));
    });
  });
}

/**
 * Runs a short program and answers what it printed on standard output, or undefined when it is missing or fails.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @returns {string | undefined}
 */
export function read(command, parameters) {
  const result = spawnSync(command, parameters, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, LC_ALL: "C" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return result.status === 0 ? result.stdout : undefined;
}

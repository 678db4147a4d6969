import { say } from "./say.mjs";

/** Chromium refuses its sandbox to the superuser, so for that user alone it is switched off. */
export const isSuperuser = process.platform === "linux" && process.getuid?.() === 0;

/**
 * The switches Electron needs for its sandbox: none, but for the superuser the one that turns it off, said aloud.
 * @returns {string[]}
 */
export function sandboxSwitches() {
  if (!isSuperuser) return [];
  say("you are root, and Chromium has no sandbox for root: starting with --no-sandbox.");
  return ["--no-sandbox"];
}

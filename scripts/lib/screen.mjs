import { spawn } from "node:child_process";
import { once } from "node:events";
import { say, SetupError } from "./say.mjs";

/** Whether a window can be shown on a real screen. Only Linux is asked; elsewhere a session has one. */
export function hasScreen() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Opens a virtual screen (Xvfb) on the first free number, and answers the environment that puts windows on it and the
 * function that closes it. It is closed at the latest when this process ends.
 * @returns {Promise<{environment: NodeJS.ProcessEnv, close: () => void}>}
 */
export async function openVirtualScreen() {
  // Xvfb itself picks the number (-displayfd), so that screens opened at the same moment never collide.
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1440x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    // Out of reach of the terminal's Ctrl-C: the app on it shall close first.
    detached: true,
  });
  const close = () => void server.kill();
  closeAtTheEnd(close);
  const number = await Promise.race([
    once(server.stdio[3], "data").then(String),
    once(server, "exit").then(() => ""),
  ]).catch(() => "");
  if (!number) throw new SetupError("the virtual screen (Xvfb) does not start. `npm run setup` installs it.");
  const display = `:${number.trim()}`;
  say(`no real screen in use: windows open on the virtual screen ${display}.`);
  return { environment: environmentFor(display), close };
}

/** @param {() => void} close */
function closeAtTheEnd(close) {
  process.once("exit", close);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(signal, () => {
      // Whoever else listens (a running program's keeper) ends this process in order; otherwise a signal is the end.
      if (process.listenerCount(signal) === 0) process.exit(1);
    });
  }
}

/**
 * @param {string} display
 * @returns {NodeJS.ProcessEnv}
 */
function environmentFor(display) {
  // A Wayland session's variables would win over DISPLAY and show the window on the real screen.
  const { WAYLAND_DISPLAY: _, ...environment } = process.env;
  return { ...environment, DISPLAY: display, XDG_SESSION_TYPE: "x11" };
}

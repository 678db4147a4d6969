import { spawn } from "node:child_process";
import { once } from "node:events";
import { fail, type Result, succeed } from "../../shared/result.ts";

/** Where windows open: the variables a process needs for it, and the way to give it up. */
export interface Screen {
  readonly environment: NodeJS.ProcessEnv;
  close(): void;
}

/**
 * The screen of this session; on Linux without one, a virtual one (Xvfb), which shows nothing to anybody. Fails with `no-screen`
 * where there is neither.
 */
export async function findScreen(): Promise<Result<Screen>> {
  // Started as the app, even by a process that runs it as Node; and not on another library's behalf.
  const { ELECTRON_RUN_AS_NODE: _, DATELINE_LIBRARY: __, ...environment } = process.env;
  const hasScreen = process.platform !== "linux" || Boolean(environment["DISPLAY"] || environment["WAYLAND_DISPLAY"]);
  if (hasScreen) return succeed({ environment, close: () => undefined });
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await Promise.race([
    once(server.stdio[3] ?? server, "data").then(String),
    once(server, "exit").then(() => ""),
  ]).catch(() => "");
  if (number.trim() === "") return fail(noScreen);
  return succeed({
    environment: { ...environment, DISPLAY: `:${number.trim()}`, XDG_SESSION_TYPE: "x11" },
    close: () => void server.kill(),
  });
}

const noScreen = {
  code: "no-screen",
  message: "A PDF is printed in a window, and there is no screen to open one on.",
  mend: "Install Xvfb (Debian and Ubuntu: sudo apt-get install xvfb), or run this where there is a screen.",
} as const;

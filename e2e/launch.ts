import { resolve } from "node:path";
import { _electron, type ElectronApplication } from "@playwright/test";

/** The project's folder, whose built app is driven. */
export const PROJECT = resolve(import.meta.dirname, "..");

export interface LaunchOptions {
  /** Where Electron keeps its own files: one folder a test, so that two apps never meet. */
  userData: string;
  /** The folder of the app to start; the project by default. */
  project?: string;
  environment?: Record<string, string>;
  arguments?: readonly string[];
}

/** Starts an Electron app as its users do. Chromium's sandbox cannot be used by root, and only then is it left out. */
export function launch(options: LaunchOptions): Promise<ElectronApplication> {
  return _electron.launch({
    cwd: PROJECT,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [options.project ?? PROJECT, `--user-data-dir=${options.userData}`, ...(options.arguments ?? [])],
    env: { ...inheritedEnvironment(), ...options.environment },
  });
}

/** This process's environment, without the variable that would turn Electron into Node. */
function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries.filter(([name]) => name !== "ELECTRON_RUN_AS_NODE"));
}

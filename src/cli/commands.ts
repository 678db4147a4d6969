import type { Command } from "./command.ts";

/** Every command by its name, in the order of the help. Each is loaded when it is called: the whole program takes longer. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["export", async () => (await import("./commands/export.ts")).exporting],
  ["import", async () => (await import("./commands/import.ts")).importing],
  ["list", async () => (await import("./commands/list.ts")).list],
  ["check", async () => (await import("./commands/check.ts")).check],
  ["preflight", async () => (await import("./commands/preflight.ts")).preflight],
  ["backup", async () => (await import("./commands/backup.ts")).backup],
  ["restore", async () => (await import("./commands/restore.ts")).restore],
  ["rebuild", async () => (await import("./commands/rebuild.ts")).rebuild],
]);

/** All of them, loaded. */
export function everyCommand(): Promise<Command[]> {
  return Promise.all([...COMMANDS.values()].map((load) => load()));
}

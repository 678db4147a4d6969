import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * Opens a library in a process that file permissions hold for, and answers what it printed. Root may write anywhere; a root
 * without the two capabilities behind that may not.
 */
export function openInOwnProcess(folder: string): unknown {
  const script = [process.execPath, join(import.meta.dirname, "open-and-describe.ts"), folder];
  const isRoot = process.getuid?.() === 0;
  const [program = "", ...words] = isRoot
    ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", ...script]
    : script;
  const output = execFileSync(program, words, { encoding: "utf8", env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } });
  return JSON.parse(output);
}

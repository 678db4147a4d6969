// Restores a backup into the library named on the command line, and kills itself at the nth step.
import { restoreLibrary } from "../backup/restore-library.ts";

const [folder = "", backup = "", fatalStep = ""] = process.argv.slice(2);
let count = 0;
const outcome = await restoreLibrary(folder, backup, () => {
  if (count === Number(fatalStep)) process.kill(process.pid, "SIGKILL");
  count += 1;
});
process.stdout.write(JSON.stringify({ ok: outcome.ok, steps: count }));

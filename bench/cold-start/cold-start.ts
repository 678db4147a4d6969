import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, PROJECT } from "../../e2e/launch.ts";
import { formatTable, median } from "../statistics.ts";

/*
 * From starting the process until one can type: Dateline with a library of sample articles, against a window that holds
 * nothing but a text field. Both are started in turn, so that whatever else the machine does hits both alike.
 */
const BARE = join(import.meta.dirname, "bare-window");
const ROUNDS = Number(process.argv[2] ?? 9);

const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
const library = join(folder, "Library");
await startOnce(PROJECT, "warm-up");

const bare: number[] = [];
const dateline: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  bare.push(await startOnce(BARE, "bare"));
  dateline.push(await startOnce(PROJECT, "dateline"));
}
await rm(folder, { recursive: true, force: true });

const ratio = median(dateline) / median(bare);
console.log(`Cold start to a usable editor, median of ${ROUNDS}:`);
console.log(
  formatTable(
    ["", "milliseconds", "ratio"],
    [
      ["bare Electron window", median(bare).toFixed(0), "1.00"],
      ["Dateline", median(dateline).toFixed(0), ratio.toFixed(2)],
    ],
  ),
);

async function startOnce(project: string, userData: string): Promise<number> {
  const begun = performance.now();
  const application = await launch({
    project,
    userData: join(folder, userData),
    environment: { DATELINE_LIBRARY: library },
  });
  const window = await application.firstWindow();
  await window.getByRole("textbox", { name: "Article body" }).waitFor();
  const elapsed = performance.now() - begun;
  await application.close();
  return elapsed;
}

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Finding } from "../campaign.ts";
import { damage, randomNumbers } from "./damage.ts";
import type { FuzzAnswer, FuzzTry } from "./fuzz-worker.ts";
import { specimens } from "./specimens.ts";

/** How long one file may take, in milliseconds. */
const PATIENCE = 2000;

/** In memory where the system has such a folder: a disk that is slow to flush is not what is tried here. */
const FAST = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

export interface FuzzOptions {
  readonly seed: number;
  /** How many damaged files are imported. */
  readonly files: number;
  /** How long one file may take, in milliseconds; longer where other work goes on beside. */
  readonly patience?: number;
  readonly onProgress?: (line: string) => void;
}

/** Imports damaged files of every kind: none may crash, hang or be written half. The same seed gives the same files. */
export async function fuzzImport({ seed, files, patience = PATIENCE, onProgress }: FuzzOptions): Promise<Finding> {
  const all = specimens();
  const faults: string[] = [];
  let bench = await startBench();
  for (let number = 0; number < files; number++) {
    const specimen = all[number % all.length];
    const random = randomNumbers(seed + number);
    const other = all[Math.floor(random() * all.length)];
    if (specimen === undefined || other === undefined) continue;
    const bytes = damage(specimen.bytes, other.bytes, random);
    const fault = await bench.attempt({ number, name: specimen.name, bytes }, patience);
    if (fault !== undefined) {
      faults.push(`import, seed ${seed + number}, ${specimen.name}: ${fault}`);
      await bench.close();
      bench = await startBench();
    }
    if (number % 500 === 499) onProgress?.(`import: ${number + 1} of ${files} files, ${faults.length} faults`);
  }
  await bench.close();
  return { name: "damaged imports", tried: files, survived: files - faults.length, lost: [], faults };
}

interface Bench {
  readonly attempt: (one: FuzzTry, patience: number) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

/** A thread with a library of its own, which can be ended however much it is taken up. */
async function startBench(): Promise<Bench> {
  const folder = mkdtempSync(join(FAST, "dateline-fuzz-"));
  const worker = new Worker(join(import.meta.dirname, "fuzz-worker.ts"), { workerData: folder });
  let settle = (_fault: string | undefined): void => undefined;
  worker.on("message", ({ fault }: FuzzAnswer) => settle(fault));
  worker.on("error", (error) => settle(`the thread broke down: ${error.message}`));
  worker.on("exit", (code) => settle(`the thread ended with code ${code}`));
  const answer = (patience: number): Promise<string | undefined> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(`it took longer than ${patience} ms`), patience);
      settle = (fault) => {
        clearTimeout(timer);
        resolve(fault);
      };
    });
  await answer(60_000);
  return {
    attempt: (one, patience) => {
      const answered = answer(patience);
      worker.postMessage(one);
      return answered;
    },
    close: async () => {
      await worker.terminate();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { type ChildProcess, fork } from "node:child_process";
import { extname, join } from "node:path";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { PictureAnswer, PictureTaskName, PictureTasks } from "./picture-tasks.ts";

/** The process's file lies beside this one, in the source and in the build alike. */
const PROGRAM = join(import.meta.dirname, `picture-process${extname(import.meta.filename)}`);
/** How long one picture may take, in milliseconds, before it is given up: far more than the largest takes. */
const LONGEST = 120_000;
/** How long the process is kept without work, in milliseconds: WebAssembly gives no memory back. */
const IDLE = 20_000;

let worker: ChildProcess | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Has a picture worked on in a process of its own, one after another. A picture that cannot be decoded, or brings its decoder down,
 * is `not-an-image`; whatever happens to the process, the next picture gets a new one.
 */
export function askPictures<Name extends PictureTaskName>(
  name: Name,
  input: PictureTasks[Name]["input"],
): Promise<Result<PictureTasks[Name]["output"]>> {
  const turn = last.then(() => ask(name, input));
  last = turn;
  return turn;
}

function ask<Name extends PictureTaskName>(
  name: Name,
  input: PictureTasks[Name]["input"],
): Promise<Result<PictureTasks[Name]["output"]>> {
  clearTimeout(idle);
  const process = worker ?? start();
  worker = process;
  process.ref();
  process.channel?.ref();
  return new Promise((settle) => {
    const finish = (result: Result<PictureTasks[Name]["output"]>, broken: boolean): void => {
      clearTimeout(deadline);
      process.off("message", received).off("error", broke).off("exit", broke);
      if (broken) letGo(process);
      else rest(process);
      settle(result);
    };
    const received = (answer: PictureAnswer<Name>): void =>
      finish("problem" in answer ? fail(undecodable) : succeed(answer.output), false);
    const broke = (): void => finish(fail(undecodable), true);
    const deadline = setTimeout(broke, LONGEST);
    process.on("message", received).on("error", broke).on("exit", broke);
    process.send({ name, input }, (error) => {
      if (error !== null) broke();
    });
  });
}

/** Electron's own executable as plain Node, in the app and for the command line alike. */
function start(): ChildProcess {
  return fork(PROGRAM, [], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    execArgv: [],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

function rest(process: ChildProcess): void {
  process.unref();
  process.channel?.unref();
  idle = setTimeout(() => letGo(process), IDLE).unref();
}

function letGo(process: ChildProcess): void {
  if (worker === process) worker = null;
  process.on("error", () => undefined);
  process.kill("SIGKILL");
}

const undecodable = {
  code: "not-an-image",
  message: "The picture cannot be decoded.",
  mend: "Open it in another program, save it again as JPEG or PNG, and put that in its place.",
} as const;

import type { DatelineError } from "../../shared/errors.ts";
import type { Result } from "../../shared/result.ts";
import type { DatedBackup } from "./thin.ts";

/** How often a backup is taken at most, in milliseconds. */
export const HOUR = 60 * 60 * 1000;
/** How long nothing has been asked of the library before one is begun, in milliseconds. */
export const REST = 5000;
/** How long after a failure it is tried again, in milliseconds. */
export const RETRY = 10 * 60 * 1000;

/** What the rota works on. */
export interface ScheduleOptions {
  /** The backups there are, newest first. */
  readonly backups: () => readonly DatedBackup[];
  /** A number that grows with every write to the database. */
  readonly writes: () => number;
  /** Takes a backup if anything has changed since the newest. */
  readonly take: () => Promise<Result<unknown>>;
  /** Told of a failure, once until it has gone well again. */
  readonly onFailure: (error: DatelineError) => void;
}

/** Takes a backup by itself when the last is an hour old, something has been written, and the reporter pauses. */
export interface BackupSchedule {
  /** To be called after every request. */
  noticed(): void;
  /** Makes one due at the next pause, whatever the hour. */
  expedite(): void;
  stop(): void;
}

export function startBackupSchedule({ backups, writes, take, onFailure }: ScheduleOptions): BackupSchedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: number | undefined;
  let isUnderWay = false;
  let isStopped = false;
  let hasToldFailure = false;
  let notBefore = performance.now() + timeUntilDue(backups());

  function noticed(): void {
    if (isUnderWay || isStopped || writes() === seen) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(REST, notBefore - performance.now()));
    timer.unref();
  }

  async function run(): Promise<void> {
    isUnderWay = true;
    const count = writes();
    const outcome = await take();
    isUnderWay = false;
    if (isStopped) return;
    if (outcome.ok) seen = count;
    else if (!hasToldFailure) onFailure(outcome.error);
    hasToldFailure = !outcome.ok;
    notBefore = performance.now() + (outcome.ok ? HOUR : RETRY);
    noticed();
  }

  return {
    noticed,
    expedite() {
      notBefore = 0;
      seen = undefined;
      noticed();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** One dated in the future says nothing: the clock has been set back since. */
function timeUntilDue(backups: readonly DatedBackup[]): number {
  const now = Temporal.Now.instant().epochMilliseconds;
  const ages = backups.map(({ takenAt }) => now - Temporal.Instant.from(takenAt).epochMilliseconds);
  const youngest = Math.min(...ages.filter((age) => age >= 0));
  return Math.max(0, HOUR - youngest);
}

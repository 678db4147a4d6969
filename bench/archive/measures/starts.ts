import { median, milliseconds } from "../../statistics.ts";
import { startOn } from "../window.ts";

const STARTS = 5;

/** The folders of the libraries that starts are compared of. */
export interface Libraries {
  readonly empty: string;
  readonly single: string;
  readonly archive: string;
}

/** From the start of the app to a usable desk. `work` is a folder for what the apps keep. */
export async function measureStarts(libraries: Libraries, articles: number, work: string): Promise<void> {
  const times = { empty: [] as number[], single: [] as number[], archive: [] as number[] };
  for (let round = 0; round <= STARTS; round += 1) {
    for (const name of ["empty", "single", "archive"] as const) {
      const started = await startOn(libraries[name], work);
      await started.application.close();
      // The first round fills the system's caches for both.
      if (round > 0) times[name].push(started.took);
    }
  }
  const beside = (others: readonly number[]): string =>
    milliseconds(median(times.archive.map((time, round) => time - (others[round] ?? Number.NaN))));
  console.log(
    `\nStart to a usable desk, median of ${STARTS}: empty library ${milliseconds(median(times.empty))}, ` +
      `${articles.toLocaleString("en-GB")} articles ${milliseconds(median(times.archive))}; ` +
      `the difference, pair by pair, ${beside(times.empty)} (to be under 100 ms); ` +
      `beside a library of one article, which is opened too, ${beside(times.single)}.`,
  );
}

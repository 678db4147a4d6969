import { z } from "zod";

/** An article that came back other than whole, and what of it did not. */
export const ShortfallSchema = z.strictObject({ id: z.string(), headline: z.string(), problem: z.string() });
export type Shortfall = z.infer<typeof ShortfallSchema>;

/**
 * What a rebuild of a library brought back: how many articles, by where the newest text of each was found, the backup that was
 * used, and what could not be brought back. `damagedFolder` is the folder, within the library's, that the old files are in.
 */
export const RebuildReportSchema = z.strictObject({
  articles: z.int().nonnegative(),
  from: z.strictObject({
    database: z.int().nonnegative(),
    journal: z.int().nonnegative(),
    backup: z.int().nonnegative(),
  }),
  backup: z.string().nullable(),
  shortfalls: z.array(ShortfallSchema),
  damagedFolder: z.string().nullable(),
});
export type RebuildReport = z.infer<typeof RebuildReportSchema>;

/** A rebuild in words: what came back and from where, and what did not. */
export function describeRebuild(report: RebuildReport): string {
  const { articles, shortfalls, damagedFolder } = report;
  const notWhole = shortfalls.map(({ headline, problem }) => `Not whole: “${headline}”: ${problem}.`);
  return [
    `${amountOfArticles(articles)} recovered.`,
    ...describeOrigins(report),
    ...(notWhole.length === 0 ? ["Nothing is missing that is known of."] : notWhole),
    ...(damagedFolder === null ? [] : [`The damaged files are kept in ${damagedFolder}.`]),
  ].join("\n");
}

/** Where the texts of the articles came from, a line each. */
export function describeOrigins({ from, backup }: RebuildReport): string[] {
  const origins = [
    [from.database, "the damaged database"],
    [from.journal, "the recovery journal"],
    [from.backup, `the newest good backup${backup === null ? "" : ` (${backup})`}`],
  ] as const;
  return origins.flatMap(([count, origin]) => (count === 0 ? [] : [`${amountOfArticles(count)} from ${origin}.`]));
}

function amountOfArticles(count: number): string {
  return `${count} article${count === 1 ? "" : "s"}`;
}

import { z } from "zod";
import type { ArticleCounts } from "../../shared/article/query.ts";
import { type Status, StatusSchema } from "../../shared/article/status.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const CountRowsSchema = z.array(z.object({ status: StatusSchema, trashed: z.int(), amount: z.int() }));

/** How many articles there are. Triggers keep the figures, so that this reads at most two rows for each status. */
export function countArticles(database: ReadableDatabase): Result<ArticleCounts> {
  const rows = CountRowsSchema.parse(database.prepare("SELECT status, trashed, amount FROM article_counts").all());
  const live = rows.filter(({ trashed }) => trashed === 0);
  const inStatus = (status: Status): number => live.find((row) => row.status === status)?.amount ?? 0;
  return succeed({
    byStatus: {
      idea: inStatus("idea"),
      draft: inStatus("draft"),
      "in-edit": inStatus("in-edit"),
      ready: inStatus("ready"),
      published: inStatus("published"),
      corrected: inStatus("corrected"),
      withdrawn: inStatus("withdrawn"),
    },
    total: sum(live),
    trashed: sum(rows.filter(({ trashed }) => trashed === 1)),
  });
}

function sum(rows: readonly { amount: number }[]): number {
  return rows.reduce((total, { amount }) => total + amount, 0);
}

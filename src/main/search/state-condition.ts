import { SEARCH_STATES } from "../../shared/search/states.ts";
import { type Condition, NEVER } from "./condition.ts";

const OUT = "+status IN ('published', 'corrected')";
const DUE = "(CASE WHEN status IN ('published', 'corrected', 'withdrawn') THEN 8640000000000001 ELSE deadline_ms END)";

/** What `is:` asks for, by one of its names or the beginning of one. */
export function stateCondition(typed: string, now: Temporal.ZonedDateTime): Condition {
  const name = SEARCH_STATES.find((state) => state.startsWith(typed.toLowerCase()));
  switch (name) {
    case "published":
      return { sql: OUT, values: [] };
    case "unpublished":
      return { sql: `NOT (${OUT})`, values: [] };
    case "embargoed": {
      const values = [now.epochMilliseconds];
      const sql = "embargo IS NOT NULL AND unixepoch(embargo, 'subsec') * 1000 > ?";
      return { sql, values, numbers: { sql: `SELECT number FROM articles WHERE ${sql}`, values } };
    }
    case "overdue": {
      const values = [now.epochMilliseconds];
      const numbers = `SELECT number FROM articles WHERE trashed_at IS NULL AND ${DUE} < ?`;
      return { sql: `${DUE} < ?`, values, numbers: { sql: numbers, values } };
    }
    case "untagged":
      return { sql: "NOT EXISTS (SELECT 1 FROM article_tags WHERE article_id = articles.id)", values: [] };
    case "unsigned":
      return {
        sql: "byline_note = '' AND NOT EXISTS (SELECT 1 FROM article_authors WHERE article_id = articles.id)",
        values: [],
      };
    case undefined:
      return NEVER;
  }
}

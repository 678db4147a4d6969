import type { Database } from "better-sqlite3";
import { z } from "zod";
import { compileRule } from "../../language/house-style/compile-rule.ts";
import { startingHouseStyle } from "../../language/house-style/starting-set.ts";
import { type HouseStyleRule, HouseStyleRuleSchema } from "../../shared/house-style.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { transact } from "../db/transact.ts";

const RowSchema = z.object({ id: z.string(), rule: z.string().nullable() });

/** The house rules of a library: its own first, the newest on top, then those that ship with Dateline, in the form they have here. */
export function listHouseRules(database: ReadableDatabase): HouseStyleRule[] {
  const kept = new Map(
    database
      .prepare("SELECT id, rule FROM house_rules ORDER BY rowid DESC")
      .all()
      .map((row) => RowSchema.parse(row))
      .map(({ id, rule }) => [id, rule === null ? null : HouseStyleRuleSchema.parse(JSON.parse(rule))]),
  );
  const shipped = startingHouseStyle();
  const shippedIds = new Set(shipped.map(({ id }) => id));
  const own = [...kept].filter(([id]) => !shippedIds.has(id)).map(([, rule]) => rule);
  const adapted = shipped.map((rule) => (kept.has(rule.id) ? kept.get(rule.id) : rule));
  return [...own, ...adapted].filter((rule) => rule !== null && rule !== undefined);
}

/** Adds rules, or changes those with their ids; all or none. Refused where a pattern cannot run, with the place in it. */
export function saveHouseRules(database: Database, rules: readonly HouseStyleRule[]): Result<null> {
  return transact(database, () => {
    const write = database.prepare(
      "INSERT INTO house_rules (id, rule) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET rule = excluded.rule",
    );
    for (const rule of rules) {
      const compiled = compileRule(rule);
      if (!compiled.ok) return fail({ ...compiled.error, place: [rule.id, compiled.error.place].join(", ") });
      write.run(rule.id, JSON.stringify(rule));
    }
    return succeed(null);
  });
}

/** Removes a rule. One that ships with Dateline stays away until the rules are reset. */
export function removeHouseRule(database: Database, id: string): Result<null> {
  const isShipped = startingHouseStyle().some((rule) => rule.id === id);
  const change = isShipped
    ? "INSERT INTO house_rules (id, rule) VALUES (?, NULL) ON CONFLICT (id) DO UPDATE SET rule = NULL"
    : "DELETE FROM house_rules WHERE id = ?";
  database.prepare(change).run(id);
  return succeed(null);
}

/** Brings the rules back to those that ship with Dateline. */
export function resetHouseRules(database: Database): Result<null> {
  database.prepare("DELETE FROM house_rules").run();
  return succeed(null);
}

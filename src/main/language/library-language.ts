import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { LibraryLanguage } from "../../shared/language-desk.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { listHouseRules } from "./house-rules.ts";

/** All that a newsroom has settled about language. */
export function readLibraryLanguage(database: ReadableDatabase): LibraryLanguage {
  return {
    words: column(database, "SELECT word AS value FROM dictionary_words ORDER BY word"),
    houseStyle: listHouseRules(database),
    rulesOff: column(database, "SELECT rule AS value FROM language_rules_off ORDER BY rule"),
  };
}

/** Adds a word to the publication's dictionary; one that is there already stays. */
export function addWord(database: Database, word: string): Result<null> {
  database.prepare("INSERT OR IGNORE INTO dictionary_words (word) VALUES (?)").run(word);
  return succeed(null);
}

/** Takes a word out of the publication's dictionary. */
export function removeWord(database: Database, word: string): Result<null> {
  database.prepare("DELETE FROM dictionary_words WHERE word = ?").run(word);
  return succeed(null);
}

/** Switches a rule of findings (`harper/ModalOf`, `doubled-word`) off for this library, or on again. */
export function switchRule(database: Database, rule: string, on: boolean): Result<null> {
  const change = on
    ? "DELETE FROM language_rules_off WHERE rule = ?"
    : "INSERT OR IGNORE INTO language_rules_off (rule) VALUES (?)";
  database.prepare(change).run(rule);
  return succeed(null);
}

const ValueSchema = z.object({ value: z.string() });

function column(database: ReadableDatabase, source: string): string[] {
  return database
    .prepare(source)
    .all()
    .map((row) => ValueSchema.parse(row).value);
}

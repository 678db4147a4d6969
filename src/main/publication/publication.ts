import type { Database } from "better-sqlite3";
import { z } from "zod";
import { USUAL_BLOCKS } from "../../shared/preflight.ts";
import { type Publication, PublicationSchema } from "../../shared/publication.ts";
import { CLASSIC } from "../../shared/theme.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { transact } from "../db/transact.ts";

/** The settings of a library whose publication has not been set up. `example.org` is reserved for such use (RFC 2606). */
export const NEW_PUBLICATION: Publication = {
  name: "The Daily Dateline",
  agency: "",
  address: "https://example.org/",
  language: "en",
  logoId: null,
  socialLinks: [],
  embeds: "link",
  theme: CLASSIC,
  preflightBlocks: [...USUAL_BLOCKS],
  mostPopular: [],
};

const KEYS = PublicationSchema.keyof().options;
const SettingSchema = z.object({ key: z.string(), value: z.string() });

/** The publication's settings. One that is missing, or no longer valid, is as in a new library. */
export function readPublication(database: ReadableDatabase): Publication {
  const stored = new Map(
    database
      .prepare("SELECT key, value FROM settings WHERE key GLOB 'publication.*'")
      .all()
      .map((row) => SettingSchema.parse(row))
      .map(({ key, value }) => [key.slice("publication.".length), JSON.parse(value) as unknown]),
  );
  const settings = KEYS.map((key) => {
    const setting = PublicationSchema.shape[key].safeParse(stored.get(key));
    return [key, setting.success ? setting.data : NEW_PUBLICATION[key]];
  });
  return PublicationSchema.parse(Object.fromEntries(settings));
}

/** Keeps the publication's settings. */
export function savePublication(database: Database, publication: Publication): Result<null> {
  return transact(database, () => {
    const write = database.prepare(
      "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
    );
    for (const key of KEYS) write.run(`publication.${key}`, JSON.stringify(publication[key]));
    return succeed(null);
  });
}

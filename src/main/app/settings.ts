import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writeFileAtomically } from "../files/write-file.ts";

/** What the app itself remembers from one start to the next; everything else belongs to a library. */
const SettingsSchema = z.object({
  libraryFolder: z.string().nullable().catch(null),
  window: z
    .object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300), maximised: z.boolean() })
    .nullable()
    .catch(null),
});
export type Settings = z.infer<typeof SettingsSchema>;

/** Settings kept in a file of the app's own folder. */
export interface SettingsStore {
  read(): Settings;
  change(settings: Partial<Settings>): void;
}

/** Opens the settings. A file that is missing or unreadable gives those of a first start: no setting is worth a failure. */
export function openSettings(userData: string): SettingsStore {
  const path = join(userData, "settings.json");
  let settings = SettingsSchema.parse(readJson(path) ?? {});
  return {
    read: () => settings,
    change(changed) {
      settings = { ...settings, ...changed };
      try {
        writeFileAtomically(path, `${JSON.stringify(settings, null, 2)}\n`);
      } catch {
        // The app works without; next time it starts as it did this time.
      }
    },
  };
}

/** A file of JSON, or undefined where there is none that can be read. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

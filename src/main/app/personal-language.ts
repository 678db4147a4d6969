import { join } from "node:path";
import { type PersonalLanguage, PersonalLanguageSchema } from "../../shared/language-desk.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import type { MachineHandlers } from "../ipc/handlers.ts";
import { readJson } from "./settings.ts";

/** What somebody who has settled nothing yet begins with. */
const NEW_PERSONAL_LANGUAGE: PersonalLanguage = { words: [], ignored: [], kindsOff: [], smartTypography: true };

/**
 * Answers what concerns one person's dictionary and choices, kept in `language.json` of the app's own folder. A file that cannot be
 * read gives those of a first start.
 */
export function personalLanguageHandlers(userData: string): MachineHandlers {
  const path = join(userData, "language.json");
  return {
    "language.personal": () =>
      Promise.resolve(succeed(PersonalLanguageSchema.safeParse(readJson(path)).data ?? NEW_PERSONAL_LANGUAGE)),
    "language.savePersonal": (language) => Promise.resolve(write(path, language)),
  };
}

function write(path: string, language: PersonalLanguage): Result<null> {
  try {
    writeFileAtomically(path, `${JSON.stringify(language, null, 2)}\n`);
    return succeed(null);
  } catch (error) {
    return fail({
      code: "file-unwritable",
      message: "Your dictionary could not be saved.",
      place: path,
      mend: error instanceof Error ? error.message : String(error),
    });
  }
}

import { failureOf } from "../main/db/failure.ts";
import { openLibrary, type OpenOptions, type OpenedLibrary } from "../main/library/open-library.ts";
import type { Arguments } from "./command.ts";
import { misused } from "./command.ts";
import type { Outcome } from "./outcome.ts";

/** Opens the library that `--library` names, works on it, and closes it whatever happens. */
export async function withLibrary(
  given: Arguments,
  options: OpenOptions,
  work: (opened: OpenedLibrary) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = given.text("library");
  if (folder === undefined || folder === "") return misused("--library DIR is missing.");
  const opened = await openLibrary(folder, options);
  if (!opened.ok) return { kind: "failed", error: opened.error };
  try {
    return await work(opened.value);
  } catch (thrown) {
    const error = failureOf(thrown);
    if (error === undefined) throw thrown;
    return { kind: "failed", error: { place: opened.value.library.paths.database, ...error } };
  } finally {
    opened.value.library.close();
  }
}

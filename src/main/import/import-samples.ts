import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PublicationSchema } from "../../shared/publication.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { savePublication } from "../publication/publication.ts";
import { RESOURCES } from "../resources.ts";
import type { ImportReport } from "../../shared/import.ts";
import { importFiles } from "./import-files.ts";

const SAMPLES = join(RESOURCES, "samples");
/** The settings of the publication that the samples are of. */
const PUBLICATION = "publication.json";

/** Puts the sample articles that ship with Dateline, and their publication's settings, into a new library. */
export async function importSamples(library: Library): Promise<Result<ImportReport>> {
  const names = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith(".json")) : [];
  const articles = names.filter((name) => name !== PUBLICATION).sort();
  const imported = await importFiles(
    library,
    articles.map((name) => join(SAMPLES, name)),
  );
  if (!imported.ok || !names.includes(PUBLICATION)) return imported;
  const publication = PublicationSchema.parse(JSON.parse(readFileSync(join(SAMPLES, PUBLICATION), "utf8")));
  const saved = savePublication(library.database, publication);
  return saved.ok ? succeed(imported.value) : saved;
}

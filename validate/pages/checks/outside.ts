import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where schemas that others publish lie: beside the project, or where the environment says. They are not part of it. */
const SCHEMAS = process.env["DATELINE_SCHEMAS"] ?? join(import.meta.dirname, "../../../../shared/schemas");

/** The text of a schema by its path, such as `feeds/sitemap.xsd`; undefined where it is not at hand. */
export function outsideSchema(path: string): string | undefined {
  const file = join(SCHEMAS, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Why a check that needs such a schema is left out. */
export const WITHOUT_SCHEMA = "Its schema is not beside the project; DATELINE_SCHEMAS names the folder it is in.";

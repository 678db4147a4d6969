import type { Dossier } from "../dossier.ts";
import { pageContext } from "../page/page-context.ts";
import { scriptSafe } from "../page/structured-data/script.ts";
import { structuredData } from "./structured-data.ts";

/** The structured data of the page, alone: a list of entities, safe to paste between script tags. */
export function writeJsonLd(dossier: Dossier): string {
  const entities = structuredData(pageContext(dossier, { layout: "folder" }));
  return `${scriptSafe(JSON.stringify(entities, null, 2))}\n`;
}

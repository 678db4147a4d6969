import type { Paper } from "./print-job.ts";

/** Where Letter is the paper of offices (Unicode CLDR, `paperSize`). */
const LETTER = new Set(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]);

/** The paper of a publication's readers, by the region that its language names: `en-US` prints on Letter, `en` on A4. */
export function paperOf(language: string): Paper {
  const { region } = new Intl.Locale(language);
  return region !== undefined && LETTER.has(region) ? "Letter" : "A4";
}

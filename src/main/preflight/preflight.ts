import { setImmediate } from "node:timers/promises";
import { runPreflight } from "../../publish/preflight/run-preflight.ts";
import type { Tokens } from "../../publish/theme/tokens.ts";
import type { Clearance, PreflightReport } from "../../shared/preflight.ts";
import { isStanding } from "../../shared/preflight.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { now } from "../../shared/time.ts";
import { proposeCorrection } from "../corrections/propose-correction.ts";
import { isPictureSound } from "../assets/is-picture-sound.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { loadDossier } from "../export/load-dossier.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { readPublication } from "../publication/publication.ts";
import { loadTheme } from "../themes/load-theme.ts";
import { linkStates, pageStates } from "./link-states.ts";
import { readOverrides } from "./overrides.ts";

/** An article's preflight, with the headline it goes by. */
export interface ArticlePreflight extends PreflightReport {
  readonly headline: string;
}

/** What preflight reads: the database, and the folder of the pictures. */
export interface PreflightLibrary {
  readonly database: ReadableDatabase;
  readonly paths: LibraryPaths;
}

/** Looks an article over before it leaves. */
export function preflightArticle(
  { database, paths }: PreflightLibrary,
  articleId: string,
  colours = themeColours({ database, paths }),
): Result<ArticlePreflight> {
  const dossier = loadDossier(database, articleId);
  if (!dossier.ok) return dossier;
  const targets = linkStates(database, dossier.value);
  if (!targets.ok) return targets;
  const pages = pageStates(database, dossier.value);
  if (!pages.ok) return pages;
  const proposal = proposeCorrection(database, articleId);
  if (!proposal.ok) return proposal;
  const unanswered = proposal.value.changed;
  const pictures = [...dossier.value.assets.values()];
  const lost = new Set(pictures.filter((asset) => !isPictureSound(paths, asset)).map(({ id }) => id));
  const subject = {
    dossier: dossier.value,
    targets: targets.value,
    pages: pages.value,
    lost,
    colours,
    unanswered,
    now: now(),
  };
  const report = runPreflight(subject, readOverrides(database, articleId));
  return succeed({ headline: dossier.value.article.metadata.headline, ...report });
}

/** What stands against exporting some articles. Other requests are answered between two of them. */
export async function clearArticles(library: PreflightLibrary, ids: readonly string[]): Promise<Result<Clearance>> {
  const blocked: Clearance["blocked"] = [];
  const colours = themeColours(library);
  let warnings = 0;
  for (const id of ids) {
    await setImmediate();
    const report = preflightArticle(library, id, colours);
    if (!report.ok) return report;
    const standing = report.value.findings.filter(isStanding);
    const findings = standing.filter(({ severity }) => severity === "block");
    if (findings.length > 0) blocked.push({ id, headline: report.value.headline, findings });
    warnings += standing.filter(({ severity }) => severity === "warn").length;
  }
  return succeed({ blocked, warnings });
}

/** The colours of the publication's theme; null where it cannot be read, of which export and preview tell. */
function themeColours({ database, paths }: PreflightLibrary): Tokens["colours"] | null {
  const theme = loadTheme(readPublication(database).theme, paths);
  return theme.ok ? theme.value.tokens.colours : null;
}

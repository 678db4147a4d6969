import {
  type PreflightFinding,
  type PreflightOverride,
  type PreflightReport,
  PreflightSeveritySchema,
} from "../../shared/preflight.ts";
import { contrastRules } from "./contrast.ts";
import { correctionRules } from "./corrections.ts";
import { exportJsonRules } from "./export-json.ts";
import { languageRules } from "./languages.ts";
import { lengthRules } from "./lengths.ts";
import { linkTextRules } from "./link-texts.ts";
import { linkRules } from "./links.ts";
import { markupRules } from "./markup.ts";
import { pictureRules } from "./pictures.ts";
import { placeholderRules } from "./placeholders.ts";
import { previewsOf } from "./previews.ts";
import { requiredRules } from "./required.ts";
import { severityOf } from "./severities.ts";
import { siteLinkRules } from "./site-links.ts";
import { structureRules } from "./structure.ts";
import type { Found, PreflightSubject, Rules } from "./subject.ts";
import { timeRules } from "./times.ts";

const FAMILIES: readonly Rules[] = [
  requiredRules,
  placeholderRules,
  linkRules,
  siteLinkRules,
  pictureRules,
  timeRules,
  correctionRules,
  lengthRules,
  linkTextRules,
  structureRules,
  languageRules,
  contrastRules,
  markupRules,
  exportJsonRules,
];
const LONGEST_KEY = 600;

/** Looks an article over before it leaves: all that is found, the gravest first, each with its override if it has one. */
export function runPreflight(
  subject: PreflightSubject,
  overrides: ReadonlyMap<string, PreflightOverride>,
): PreflightReport {
  const { dossier } = subject;
  const found = FAMILIES.flatMap((rules) => rules(subject));
  const findings = withKeys(found).map(({ key, code, message, mend, place }): PreflightFinding => ({
    key,
    code,
    severity: severityOf(code, dossier.publication.preflightBlocks),
    message,
    mend,
    place,
    override: overrides.get(key) ?? null,
  }));
  const order = PreflightSeveritySchema.options;
  return {
    findings: findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity)),
    previews: previewsOf(dossier),
  };
}

/** Gives each finding the key by which it is known again; findings alike are numbered. */
function withKeys(found: readonly Found[]): (Found & { readonly key: string })[] {
  const taken = new Map<string, number>();
  return found.map((finding) => {
    const name = [finding.code, finding.about ?? ""]
      .filter(Boolean)
      .join(" ")
      .slice(0, LONGEST_KEY - 10);
    const number = (taken.get(name) ?? 0) + 1;
    taken.set(name, number);
    return { ...finding, key: number === 1 ? name : `${name} #${number}` };
  });
}

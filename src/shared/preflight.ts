import { z } from "zod";
import { FieldNameSchema } from "./article/comparison.ts";
import { IdentifierSchema } from "./identifiers.ts";
import { InstantSchema } from "./time.ts";

/** Everything that is looked for before an article leaves. These names stay stable: settings and overrides hold them. */
export const PreflightCodeSchema = z.enum([
  "headline-missing",
  "text-missing",
  "standfirst-missing",
  "byline-missing",
  "category-missing",
  "published-time-missing",
  "placeholder",
  "title-cut",
  "headline-long",
  "description-cut",
  "alt-missing",
  "credit-missing",
  "licence-missing",
  "picture-missing",
  "lead-image-missing",
  "lead-image-small",
  "link-gone",
  "link-in-trash",
  "link-withdrawn",
  "link-unpublished",
  "link-headline-old",
  "link-unset",
  "link-page-unknown",
  "link-text-vague",
  "link-text-address",
  "dateline-after-publication",
  "dateline-old",
  "published-in-future",
  "published-before-embargo",
  "under-embargo",
  "correction-unanswered",
  "heading-empty",
  "heading-level-skipped",
  "table-without-headers",
  "language-of-part",
  "contrast-low",
  "markup-id-repeated",
  "export-json-invalid",
]);
export type PreflightCode = z.infer<typeof PreflightCodeSchema>;

/** What holds an export back where a publication has settled nothing else. */
export const USUAL_BLOCKS: readonly PreflightCode[] = ["headline-missing"];

/** What a finding means for an article that is to leave: it has to stay, it had better not, or it is worth a look. */
export const PreflightSeveritySchema = z.enum(["block", "warn", "note"]);
export type PreflightSeverity = z.infer<typeof PreflightSeveritySchema>;

/**
 * Where a finding is: in a field, in a block of the body counted from 0 at the top, there at the words `found` if there are
 * any, or in the settings that all articles share.
 */
export const PreflightPlaceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("field"), field: FieldNameSchema }),
  z.strictObject({ kind: z.literal("body"), block: z.int().nonnegative(), found: z.string() }),
  z.strictObject({ kind: z.literal("settings"), tab: z.enum(["theme"]) }),
]);
export type PreflightPlace = z.infer<typeof PreflightPlaceSchema>;

/** A finding by which an override knows it again: its code and what it is about. */
export const FindingKeySchema = z.string().min(1).max(600);
/** Why a finding is let pass. */
export const OverrideReasonSchema = z.string().trim().min(1).max(500);

/** That a finding is let pass, why, and since when. */
export const PreflightOverrideSchema = z.strictObject({ reason: OverrideReasonSchema, at: InstantSchema });
export type PreflightOverride = z.infer<typeof PreflightOverrideSchema>;

/** One thing found: what is wrong and what can be done about it. */
export const PreflightFindingSchema = z.strictObject({
  key: FindingKeySchema,
  code: PreflightCodeSchema,
  severity: PreflightSeveritySchema,
  message: z.string(),
  mend: z.string(),
  place: PreflightPlaceSchema,
  override: PreflightOverrideSchema.nullable(),
});
export type PreflightFinding = z.infer<typeof PreflightFindingSchema>;

/** What others show of the page: a search engine, and a service where somebody shares a link to it. */
export const PreflightPreviewsSchema = z.strictObject({
  search: z.strictObject({ title: z.string(), address: z.string(), description: z.string() }),
  card: z.strictObject({
    title: z.string(),
    site: z.string(),
    description: z.string(),
    pictureId: z.string().nullable(),
  }),
});
export type PreflightPreviews = z.infer<typeof PreflightPreviewsSchema>;

/** All that was found in an article, the gravest first, and how others will show it. */
export const PreflightReportSchema = z.strictObject({
  findings: z.array(PreflightFindingSchema),
  previews: PreflightPreviewsSchema,
});
export type PreflightReport = z.infer<typeof PreflightReportSchema>;

/** What stands against exporting some articles: those that are blocked, and how many warnings there are in all. */
export const ClearanceSchema = z.strictObject({
  blocked: z.array(
    z.strictObject({ id: IdentifierSchema, headline: z.string(), findings: z.array(PreflightFindingSchema) }),
  ),
  warnings: z.int().nonnegative(),
});
export type Clearance = z.infer<typeof ClearanceSchema>;

/** Whether a finding still stands, rather than being let pass. */
export function isStanding({ override }: PreflightFinding): boolean {
  return override === null;
}

import type { FieldName } from "../../shared/article/comparison.ts";
import { DirectionSchema } from "../../shared/language.ts";
import { StatusSchema } from "../../shared/article/status.ts";
import { languageName } from "../article/languages.ts";
import { STATUS_LABELS } from "../article/status-labels.ts";

/** What the interface calls each field. */
export const FIELD_LABELS = {
  headline: "Headline",
  kicker: "Kicker",
  standfirst: "Standfirst",
  slug: "Slug",
  dateline: "Dateline",
  byline: "Byline",
  category: "Category",
  tags: "Tags",
  leadImage: "Lead picture",
  relatedLinks: "Related links",
  language: "Language",
  direction: "Direction",
  status: "Status",
  publishedAt: "Published",
  embargo: "Embargo until",
  deadline: "Deadline",
  corrections: "Corrections",
  targetLength: "Target length in words",
} as const satisfies Record<FieldName, string>;

/** A value of a field as the interface shows it: a status by its name, a time by the clock. */
export function shownValue(field: FieldName, value: string): string {
  switch (field) {
    case "status":
      return labelOfStatus(value);
    case "direction":
      return DirectionSchema.safeParse(value).data === "rtl" ? "Right to left" : "Left to right";
    case "language":
      return languageName(value);
    case "publishedAt":
    case "embargo":
    case "deadline":
      return Temporal.Instant.from(value).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
    default:
      return value;
  }
}

function labelOfStatus(value: string): string {
  const status = StatusSchema.safeParse(value);
  return status.success ? STATUS_LABELS[status.data] : value;
}

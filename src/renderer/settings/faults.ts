import type { z } from "zod";

/** What is wrong with each field of a form, by the field's name; the first fault of each. */
export type Faults = Readonly<Record<string, string>>;

/** Checks a form's values; the sound value, or its faults. `list` fields carry the fault of any of their items. */
export function check<Value>(schema: z.ZodType<Value>, input: unknown): { value: Value } | { faults: Faults } {
  const outcome = schema.safeParse(input);
  if (outcome.success) return { value: outcome.data };
  const faults: Record<string, string> = {};
  for (const issue of outcome.error.issues) faults[String(issue.path[0] ?? "")] ??= messageOf(issue);
  return { faults };
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_small") return "This cannot be empty.";
  if (issue.code === "too_big") return `This is too long: at most ${String(issue.maximum)}.`;
  return issue.message.slice(0, 1).toUpperCase() + issue.message.slice(1) + ".";
}

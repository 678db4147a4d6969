import type { TemplateProblem } from "./check-template.ts";

const INCLUSION = /\{\{>\s*([\w-]+)\s*\}\}/g;

/** Looks for a partial that puts itself in, by itself or by way of others: a page would have no end. By the partial's name. */
export function checkInclusion(
  partials: Readonly<Record<string, string>>,
): (TemplateProblem & { readonly name: string }) | undefined {
  for (const [name, text] of Object.entries(partials)) {
    for (const { index, 1: included = "" } of text.matchAll(INCLUSION)) {
      if (!reaches(included, name, partials, new Set())) continue;
      return { name, line: text.slice(0, index).split("\n").length, problem: `the partial ${name} puts itself in` };
    }
  }
  return undefined;
}

function reaches(from: string, wanted: string, partials: Readonly<Record<string, string>>, seen: Set<string>): boolean {
  if (from === wanted) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(partials[from] ?? "").matchAll(INCLUSION)].some(([, next = ""]) => reaches(next, wanted, partials, seen));
}

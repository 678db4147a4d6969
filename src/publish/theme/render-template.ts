import { compileTemplate, type Template } from "./compile-template.ts";
import type { Theme } from "./theme.ts";

/** The templates that are ready, by the partials they may include. */
const ready = new WeakMap<Theme["partials"], Map<string, Template>>();

/** Fills one of a theme's templates. Text is escaped, for attributes too; only `Html` goes in as it is. */
export function renderTemplate(template: string, partials: Theme["partials"], view: object): string {
  const known = ready.get(partials) ?? new Map<string, Template>();
  ready.set(partials, known);
  const compiled = known.get(template) ?? compileTemplate(template, partials);
  known.set(template, compiled);
  return compiled(view);
}

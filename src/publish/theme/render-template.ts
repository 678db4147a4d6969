import Mustache from "mustache";
import { escapeAttribute, Html } from "../../document/html.ts";
import type { Theme } from "./theme.ts";

// A writer of our own: the library's shared one could be reconfigured by anybody.
const writer = new Mustache.Writer();

/** Fills one of a theme's templates. Text is escaped, for attributes too; only `Html` goes in as it is. */
export function renderTemplate(template: string, partials: Theme["partials"], view: object): string {
  return writer.render(template, view, { ...partials }, { escape: escapeValue });
}

function escapeValue(value: unknown): string {
  return value instanceof Html ? value.markup : escapeAttribute(String(value));
}

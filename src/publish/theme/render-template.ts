import Mustache from "mustache";
import { escapeHtml, SafeHtml } from "./safe-html.ts";
import type { Theme } from "./theme.ts";

// A writer of our own: the library's shared one could be reconfigured by anybody.
const writer = new Mustache.Writer();

/** Fills a theme's template. Strings are escaped; only `SafeHtml` goes in as it is. */
export function renderTemplate(theme: Pick<Theme, "template" | "partials">, view: object): string {
  return writer.render(theme.template, view, { ...theme.partials }, { escape: escapeValue });
}

function escapeValue(value: unknown): string {
  return value instanceof SafeHtml ? value.html : escapeHtml(String(value));
}

import { html, Html } from "../../document/html.ts";
import type { Dossier } from "../dossier.ts";
import { bodyHtml } from "../page/body.ts";
import { siteContext } from "./site-context.ts";

/**
 * The body alone, as HTML for the body field of a content management system: one `div` that carries language and direction,
 * every address absolute. Headline, standfirst and lead image have fields of their own there.
 */
export function renderFragment(dossier: Dossier): string {
  const { language, direction } = dossier.article.metadata;
  const body = new Html(`\n${bodyHtml(siteContext(dossier))}\n`);
  return `${html`<div lang="${language}" dir="${direction}">${body}</div>`.markup}\n`;
}

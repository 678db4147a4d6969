import { html, Html, joinHtml, NO_HTML } from "../../document/html.ts";
import type { Dossier } from "../dossier.ts";
import { bodyHtml } from "../page/body.ts";
import { correctionsView } from "../page/corrections.ts";
import { labelsFor } from "../page/labels.ts";
import { siteContext } from "./site-context.ts";

/**
 * The body alone, as HTML for the body field of a content management system: one `div` that carries language and direction,
 * every address absolute, and at its end what readers are told was wrong. Headline, standfirst and lead image have fields of their own there.
 */
export function renderFragment(dossier: Dossier): string {
  const { language, direction } = dossier.article.metadata;
  const body = new Html(`\n${bodyHtml(siteContext(dossier))}\n`);
  return `${html`<div lang="${language}" dir="${direction}">${body}${corrections(dossier)}</div>`.markup}\n`;
}

function corrections({ article: { metadata } }: Dossier): Html {
  const view = correctionsView(metadata);
  if (view === null) return NO_HTML;
  const items = view.items.map(
    ({ datetime, text, words }) => html`<p><time datetime="${datetime}">${text}</time> ${words}</p>\n`,
  );
  return html`<section class="corrections">\n<h2>${labelsFor(metadata.language).corrections}</h2>\n${joinHtml(items)}</section>\n`;
}

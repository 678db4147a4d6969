import { renderBodyHtml } from "../../document/render/html.ts";
import { renderBodyText } from "../../document/render/text.ts";
import type { Surroundings } from "../../document/surroundings.ts";
import { formatDateline } from "../../shared/article/dateline.ts";
import type { PageContext } from "./page-context.ts";
import { shortened } from "./title.ts";

/** What search results show of a description before they cut it, in characters. */
export const LONGEST_DESCRIPTION = 160;

/** What the body's own renderers ask about the page around it. */
export function surroundingsOf({ dossier, picture, article, embeds }: PageContext): Surroundings {
  const { language, direction, dateline } = dossier.article.metadata;
  return { language, direction, dateline: formatDateline(dateline, language), embeds, picture, article };
}

/** The body as HTML, its dateline at the start. */
export function bodyHtml(context: PageContext): string {
  return renderBodyHtml(context.dossier.body, surroundingsOf(context));
}

/** The body as plain text, its dateline at the start. */
export function bodyText(context: PageContext): string {
  return renderBodyText(context.dossier.body, surroundingsOf(context));
}

/** What search results and cards say below the headline: the standfirst, or else the body's opening, cut at a word. */
export function description(context: PageContext): string {
  const standfirst = context.dossier.article.metadata.standfirst.trim();
  if (standfirst !== "") return standfirst.replace(/\s+/g, " ");
  const text = bodyText(context).slice(0, 1000).replace(/\s+/g, " ").trim();
  return shortened(text, LONGEST_DESCRIPTION);
}

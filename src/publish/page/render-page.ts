import { escapeAttribute } from "../../document/html.ts";
import type { Dossier } from "../dossier.ts";
import { renderTemplate } from "../theme/render-template.ts";
import type { Theme } from "../theme/theme.ts";
import { headHtml } from "./head.ts";
import { pageContext, type PageOptions } from "./page-context.ts";
import { pictureSizes } from "../pictures/picture-sizes.ts";
import { pageView } from "./view.ts";

/** The published page of an article, as one HTML document. The same input always gives the same bytes. */
export function renderPage(dossier: Dossier, theme: Theme, options: PageOptions): string {
  const context = pageContext(dossier, options, pictureSizes(theme.tokens));
  const { language, direction } = dossier.article.metadata;
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(language)}" dir="${direction}">
<head>
${headHtml(context, theme)}
</head>
<body>
${renderTemplate(theme.template, theme.partials, pageView(context)).trim()}
</body>
</html>
`;
}

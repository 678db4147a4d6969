import type { PreflightPreviews } from "../../shared/preflight.ts";
import type { Dossier } from "../dossier.ts";
import { description } from "../page/body.ts";
import { pageContext } from "../page/page-context.ts";
import { pageTitle } from "../page/title.ts";

/** How a search engine and a social card will show the page. */
export function previewsOf(dossier: Dossier): PreflightPreviews {
  const context = pageContext(dossier, { layout: "folder" });
  const { publication, article, assets } = dossier;
  const { headline, leadImage } = article.metadata;
  const summary = description(context);
  return {
    search: { title: pageTitle(headline, publication.name), address: context.canonical, description: summary },
    card: {
      title: headline.trim() || publication.name,
      site: context.canonical.split("/")[2] ?? publication.name,
      description: summary,
      pictureId: leadImage !== null && assets.has(leadImage.assetId) ? leadImage.assetId : null,
    },
  };
}

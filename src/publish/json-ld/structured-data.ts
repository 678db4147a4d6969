import { breadcrumb } from "../page/breadcrumb.ts";
import { labelsFor } from "../page/labels.ts";
import type { PageContext } from "../page/page-context.ts";
import { siteOnTheWeb } from "../page/page-site.ts";
import { breadcrumbList } from "../page/structured-data/breadcrumb-list.ts";
import { newsArticle } from "../page/structured-data/news-article.ts";
import { publisherOf } from "../page/structured-data/organization.ts";
import type { Entity } from "../page/structured-data/script.ts";

/** What a page tells machines of itself, as schema.org's entities, each with its context: several tools miss an `@graph`. */
export function structuredData(context: PageContext): Entity[] {
  // Wherever the page itself finds the other pages, machines are given their addresses on the web.
  const onTheWeb = { dossier: context.dossier, site: siteOnTheWeb(context.dossier.publication) };
  const steps = breadcrumb(onTheWeb, labelsFor(context.dossier.article.metadata.language));
  return [newsArticle(context), breadcrumbList(steps, context.canonical), publisherOf(context)].map(
    (entity: Entity) => ({ "@context": "https://schema.org", ...entity }),
  );
}

import { referencesOf } from "../../document/references.ts";
import { articleFileName } from "../../publish/article-address.ts";
import type { Dossier } from "../../publish/dossier.ts";
import { editionSite } from "../../publish/edition/edition-site.ts";
import type { SiteMap } from "../../publish/edition/site-map.ts";
import { renderPage } from "../../publish/page/render-page.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import { renditionFileName, renditionsIn } from "../../shared/picture/rendition.ts";
import type { DatelineError } from "../../shared/errors.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { loadDossier, readMasthead } from "../export/load-dossier.ts";
import type { SiteFolder } from "./site-folder.ts";

/** What writing an article's page came to. */
export interface WrittenPage {
  readonly id: string;
  readonly path: string;
  /** The articles that the page depends on, in order of appearance. */
  readonly links: readonly string[];
  /** The names of the files of pictures that the page names. */
  readonly pictures: readonly string[];
  readonly error: DatelineError | null;
}

export interface PagesOrder {
  readonly ids: readonly string[];
  readonly map: SiteMap;
  readonly stylesheet: string;
}

/** Writes the pages of articles one by one, telling of each; ends early once `isCancelled`. */
export function* writePages(
  database: ReadableDatabase,
  theme: Theme,
  folder: SiteFolder,
  { ids, map, stylesheet }: PagesOrder,
): Generator<WrittenPage> {
  const masthead = readMasthead(database);
  const site = editionSite(map, stylesheet, "");
  for (const id of ids) {
    const dossier = loadDossier(database, id, masthead);
    if (!dossier.ok) {
      yield { id, path: "", links: [], pictures: [], error: { place: id, ...dossier.error } };
      continue;
    }
    const { slug, headline } = dossier.value.article.metadata;
    const path = articleFileName(slug);
    const content = renderPage(dossier.value, theme, { layout: "edition", site });
    const written = folder.write(path, content);
    yield {
      id,
      path,
      links: linksOf(dossier.value),
      pictures: renditionsIn(content).map(renditionFileName),
      error: written.ok
        ? null
        : { ...written.error, place: [headline, written.error.place].filter(Boolean).join(", ") },
    };
  }
}

function linksOf({ article, body, publication }: Dossier): string[] {
  const targets = [...article.metadata.relatedLinks, ...publication.mostPopular];
  const related = targets.flatMap((target) => (target.kind === "article" ? [target.articleId] : []));
  return [...new Set([...referencesOf(body).articleIds, ...related])];
}

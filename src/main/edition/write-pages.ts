import { articleFileName } from "../../publish/article-address.ts";
import { editionSite } from "../../publish/edition/edition-site.ts";
import type { SiteMap } from "../../publish/edition/site-map.ts";
import { renderPage } from "../../publish/page/render-page.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import { renditionFileName, renditionsIn } from "../../shared/picture/rendition.ts";
import type { Asset } from "../../shared/asset.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { fail } from "../../shared/result.ts";
import { noArticle } from "../articles/read-article.ts";
import type { PictureCheck } from "../assets/is-picture-sound.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { loadDossiers, type Masthead } from "../export/load-dossier.ts";
import { soundDossier } from "../export/load-sound-dossier.ts";
import type { SiteFolder } from "./site-folder.ts";

/** What writing an article's page came to. */
export interface WrittenPage {
  readonly id: string;
  readonly headline: string;
  readonly path: string;
  /** The articles that the page depends on, in order of appearance. */
  readonly links: readonly string[];
  /** The names of the files of pictures that the page names. */
  readonly pictures: readonly string[];
  /** The pictures that the page had to leave out. */
  readonly lost: readonly Asset[];
  readonly error: DatelineError | null;
}

/** What pages are made from. */
export interface PageSource {
  readonly database: ReadableDatabase;
  readonly isSound: PictureCheck;
}

export interface PagesOrder {
  readonly ids: readonly string[];
  readonly map: SiteMap;
  readonly stylesheet: string;
}

/** Writes the pages of a batch of articles one by one, telling of each. The batch is read at once. */
export function* writePages(
  { database, isSound }: PageSource,
  theme: Theme,
  folder: SiteFolder,
  { ids, map, stylesheet }: PagesOrder,
  masthead: Masthead,
): Generator<WrittenPage> {
  const dossiers = loadDossiers(database, ids, masthead);
  const site = editionSite(map, stylesheet, "");
  for (const [index, id] of ids.entries()) {
    const loaded = dossiers[index] ?? fail(noArticle);
    if (!loaded.ok) {
      yield { id, headline: "", path: "", links: [], pictures: [], lost: [], error: { place: id, ...loaded.error } };
      continue;
    }
    const { dossier, lost } = soundDossier(loaded.value, isSound);
    const { slug, headline } = dossier.article.metadata;
    const path = articleFileName(slug);
    const content = renderPage(dossier, theme, { layout: "edition", site });
    const written = folder.write(path, content);
    yield {
      id,
      headline,
      path,
      links: loaded.value.links,
      pictures: dossier.assets.size === 0 ? [] : renditionsIn(content).map(renditionFileName),
      lost,
      error: written.ok
        ? null
        : { ...written.error, place: [headline, written.error.place].filter(Boolean).join(", ") },
    };
  }
}

import { articleFileName } from "../../publish/article-address.ts";
import { editionSite } from "../../publish/edition/edition-site.ts";
import type { SiteMap } from "../../publish/edition/site-map.ts";
import { renderPage } from "../../publish/page/render-page.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import { renditionFileName, renditionsIn } from "../../shared/picture/rendition.ts";
import type { Asset } from "../../shared/asset.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { fail, succeed } from "../../shared/result.ts";
import { noArticle } from "../articles/read-article.ts";
import type { PictureCheck } from "../assets/is-picture-sound.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { loadDossiers, type Masthead } from "../export/load-dossier.ts";
import { soundDossier } from "../export/load-sound-dossier.ts";
import type { SiteFolder } from "./site-folder.ts";
import { inTurn, type Turn } from "./turn.ts";

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

/**
 * Writes the pages of a batch of articles. Their files are made when it is this thread's turn: two threads that make files in one folder
 * wait for each other there, as ext4 has it, by keeping both processors busy.
 */
export function writePages(
  source: PageSource,
  theme: Theme,
  folder: SiteFolder,
  order: PagesOrder,
  masthead: Masthead,
  turn: Turn,
): WrittenPage[] {
  const pages = renderPages(source, theme, order, masthead);
  return inTurn(turn, () =>
    pages.map(({ content, ...page }) => {
      const written = page.error === null ? folder.write(page.path, content) : succeed(null);
      if (written.ok) return page;
      const place = [page.headline, written.error.place].filter(Boolean).join(", ");
      return { ...page, error: { ...written.error, place } };
    }),
  );
}

/** The pages of a batch of articles, which is read at once. */
function renderPages(
  { database, isSound }: PageSource,
  theme: Theme,
  { ids, map, stylesheet }: PagesOrder,
  masthead: Masthead,
): (WrittenPage & { readonly content: string })[] {
  const dossiers = loadDossiers(database, ids, masthead);
  const site = editionSite(map, stylesheet, "");
  return ids.map((id, index) => {
    const loaded = dossiers[index] ?? fail(noArticle);
    if (!loaded.ok) {
      const error = { place: id, ...loaded.error };
      return { id, headline: "", path: "", links: [], pictures: [], lost: [], error, content: "" };
    }
    const { dossier, lost } = soundDossier(loaded.value, isSound);
    const { slug, headline } = dossier.article.metadata;
    const content = renderPage(dossier, theme, { layout: "edition", site });
    return {
      id,
      headline,
      path: articleFileName(slug),
      links: loaded.value.links,
      pictures: dossier.assets.size === 0 ? [] : renditionsIn(content).map(renditionFileName),
      lost,
      error: null,
      content,
    };
  });
}

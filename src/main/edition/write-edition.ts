import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { articleFileName } from "../../publish/article-address.ts";
import { listsOf } from "../../publish/edition/list.ts";
import { listPictures } from "../../publish/edition/list-pictures.ts";
import { listPages } from "../../publish/edition/list-pages.ts";
import { renderListPage } from "../../publish/edition/render-list.ts";
import { labelsFor } from "../../publish/page/labels.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import type { EditionProgress, EditionReceipt, EditionScope } from "../../shared/edition.ts";
import { readRenditionName } from "../../shared/picture/rendition.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { RECIPE } from "../pictures/cache.ts";
import { makeRenditions } from "../pictures/make-renditions.ts";
import { LeftOut } from "../export/left-out.ts";
import { EditionFolder } from "./edition-folder.ts";
import { fingerprint, type Fingerprints, fingerprintsOf } from "./fingerprint.ts";
import { openPagePool, type PagePool, WORTH_ALL_THREADS } from "./page-pool.ts";
import { countEntries, type ReadContent, readContent } from "./read-content.ts";
import { editionCheck, lostPictures, picturesOf } from "./sound-pictures.ts";
import { siteFeeds, siteFiles, stylesheetPath } from "./site-files.ts";
import type { PageSource, WrittenPage } from "./write-pages.ts";

/** What a picture's file is made from, besides what its name says. */
const MADE_BY = `pictures-${String(RECIPE)}`;

export interface EditionOrder {
  readonly folder: string;
  readonly scope: EditionScope;
  readonly theme: Theme;
}

/** How an edition is followed and stopped. */
export interface EditionControl {
  readonly onProgress: (progress: EditionProgress) => void;
  readonly isCancelled: () => boolean;
}

/** What an edition is made from and written into. */
interface EditionWork {
  readonly library: Library;
  readonly source: PageSource;
  readonly read: ReadContent;
  readonly theme: Theme;
  readonly site: EditionFolder;
  readonly fingerprints: Fingerprints;
  readonly control: EditionControl;
}

/**
 * Writes the published articles as a static site that works from a plain folder. Only what has changed since the last time is
 * written; files of the last time that the site no longer has are removed, others are left alone. An article or picture that
 * cannot be written is told of and does not stop the rest; cancelling keeps what has been written.
 */
export async function writeEdition(
  library: Library,
  { folder, scope, theme }: EditionOrder,
  control: EditionControl,
): Promise<Result<EditionReceipt>> {
  const site = EditionFolder.open(resolve(folder));
  const known = site.known();
  const trusted = picturesOf(known);
  const source: PageSource = { database: library.database, isSound: editionCheck(library.paths, trusted) };
  const pool = openPagePool(
    {
      ...source,
      file: library.database.name,
      paths: library.paths,
      theme,
      site: site.files,
      siteFolder: site.folder,
      trusted,
      isCancelled: control.isCancelled,
    },
    known.length === 0 ? countEntries(library.database, scope, WORTH_ALL_THREADS) : 0,
  );
  try {
    const read = readContent(library.database, scope, stylesheetPath(theme), source.isSound);
    const fingerprints = fingerprintsOf(read.content, read.revisions, theme);
    return await writeSite({ library, source, read, theme, site, fingerprints, control }, pool);
  } finally {
    pool.close();
  }
}

async function writeSite(work: EditionWork, pool: PagePool): Promise<Result<EditionReceipt>> {
  const { source, read, site, control } = work;
  // While helpers make the first pages of articles, where there are enough of these, the lists are made here.
  const pictures = await writeArticles(work, pool, () => writeLists(work));
  if (control.isCancelled()) return cancelled(site);
  for (const fileName of listPictures(read.content)) pictures.add(fileName);
  await writePictures(work, pictures);
  if (control.isCancelled()) return cancelled(site);
  for (const file of siteFeeds(source, read.content, (fileName) => site.lengthOf(`assets/${fileName}`))) {
    site.update(file.path, fingerprint(file.content), () => file.content);
  }
  site.finish({ complete: true });
  const { folder, written, unchanged, removed, problems } = site;
  return succeed({ folder, articles: read.content.entries.length, written, unchanged, removed, problems });
}

function cancelled(site: EditionFolder): Result<never> {
  site.finish({ complete: false });
  return fail({ code: "cancelled", message: "The edition was cancelled. What had been written is kept." });
}

/** Writes the article pages that have changed, and `others` meanwhile; answers the pictures that all of the articles show. */
async function writeArticles(
  { source, read: { content }, site, fingerprints, control }: EditionWork,
  pool: PagePool,
  others: () => Promise<void>,
): Promise<Set<string>> {
  const pictures = new Set<string>();
  const leftOut = new LeftOut();
  const present = content.entries.flatMap(({ slug }) => site.before(articleFileName(slug)) ?? []);
  const lostOf = lostPictures(source.database, present, source.isSound);
  const changed = content.entries.filter(({ id, slug, headline }) => {
    const before = site.before(articleFileName(slug));
    if (before === undefined) return true;
    const lost = lostOf(before);
    if (before.from !== fingerprints.article(id, before.links ?? [], lost)) return true;
    leftOut.note(headline, lost);
    site.keep(articleFileName(slug));
    for (const picture of before.pictures ?? []) pictures.add(picture);
    return false;
  });
  site.forget(changed.map(({ slug }) => articleFileName(slug)));

  let done = 0;
  const order = { ids: changed.map(({ id }) => id), map: content.map, stylesheet: content.stylesheet };
  const note = (pages: readonly WrittenPage[]): void => {
    for (const { id, headline, path, links, pictures: shown, lost, error } of pages) {
      leftOut.note(headline, lost);
      if (error === null) {
        const from = fingerprints.article(id, links, lost);
        site.note(path, {
          from,
          links: [...links],
          pictures: [...shown],
          ...(lost.length > 0 && { lost: lost.map((picture) => picture.id) }),
        });
      } else site.problems.push(error);
      for (const picture of shown) pictures.add(picture);
    }
    done += pages.length;
    control.onProgress({ stage: "pages", done, total: changed.length });
  };
  await pool.write(order, note, others);
  site.problems.push(...leftOut.problems());
  return pictures;
}

/** Writes the lists and all other files besides the articles' pages, giving other work its turn after each list. */
async function writeLists({ read, theme, site, fingerprints, control }: EditionWork): Promise<void> {
  const { content } = read;
  const firstPages: string[] = [];
  for (const list of listsOf(content, labelsFor(content.publication.language).latest)) {
    const pages = listPages(list.entries, list.folder, list.archive);
    firstPages.push(...pages.slice(0, 1).map(({ path }) => path));
    for (const page of pages) {
      site.update(page.path, fingerprints.list(list, page), () => renderListPage(list, page, content, theme));
    }
    await setImmediate();
    if (control.isCancelled()) return;
  }
  for (const file of siteFiles(content, theme, firstPages)) {
    site.update(file.path, fingerprint(file.content), () => file.content);
  }
}

/** Writes the files of pictures that the site names, until it is cancelled. Their names say how they are made, so one that is there is the right one. */
async function writePictures({ library, site, control }: EditionWork, named: ReadonlySet<string>): Promise<void> {
  const missing = [...named].toSorted().flatMap((fileName) => {
    const rendition = site.keepIfUnchanged(`assets/${fileName}`, MADE_BY) ? undefined : readRenditionName(fileName);
    return rendition ?? [];
  });
  let done = 0;
  for await (const made of makeRenditions(library, missing)) {
    if (!made.ok) site.problems.push(made.error);
    else {
      for (const { fileName, bytes } of made.value) site.update(`assets/${fileName}`, MADE_BY, () => bytes);
      done += made.value.length;
      control.onProgress({ stage: "pictures", done, total: missing.length });
    }
    if (control.isCancelled()) return;
  }
}

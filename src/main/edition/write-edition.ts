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
import { writeAllPages } from "./page-pool.ts";
import type { PageSource } from "./write-pages.ts";
import { type ReadContent, readContent } from "./read-content.ts";
import { editionCheck, lostPictures, picturesOf } from "./sound-pictures.ts";
import { siteFeeds, siteFiles, stylesheetPath } from "./site-files.ts";

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

/** What an edition is made from. `trusted` are the pictures of which the site has files already. */
interface EditionSource extends PageSource {
  readonly trusted: ReadonlySet<string>;
}

/**
 * Writes the published articles as a static site that works from a plain folder. Only what has changed since the last time is
 * written; files of the last time that the site no longer has are removed, others are left alone. An article or picture that
 * cannot be written is told of and does not stop the rest; cancelling keeps what has been written.
 */
export async function writeEdition(
  library: Library,
  { folder: chosen, scope, theme }: EditionOrder,
  control: EditionControl,
): Promise<Result<EditionReceipt>> {
  const folder = resolve(chosen);
  const site = EditionFolder.open(folder);
  const trusted = picturesOf(site.known());
  const source: EditionSource = { database: library.database, isSound: editionCheck(library.paths, trusted), trusted };
  const read = readContent(library.database, scope, stylesheetPath(theme), source.isSound);
  const fingerprints = fingerprintsOf(read.content, read.revisions, theme);
  // The lists are made here while threads make the pages of articles, where there are enough of these.
  const [pictures] = await Promise.all([
    writeArticles(library, source, read, theme, site, fingerprints, control),
    writeLists(read, theme, site, fingerprints, control),
  ]);
  if (control.isCancelled()) return cancelled(site);
  for (const fileName of listPictures(read.content)) pictures.add(fileName);
  await writePictures(library, pictures, site, control);
  if (control.isCancelled()) return cancelled(site);
  for (const file of siteFeeds(source, read.content, (fileName) => site.lengthOf(`assets/${fileName}`))) {
    site.update(file.path, fingerprint(file.content), () => file.content);
  }
  site.finish({ complete: true });
  const { written, unchanged, removed, problems } = site;
  return succeed({ folder, articles: read.content.entries.length, written, unchanged, removed, problems });
}

function cancelled(site: EditionFolder): Result<never> {
  site.finish({ complete: false });
  return fail({ code: "cancelled", message: "The edition was cancelled. What had been written is kept." });
}

/** Writes the article pages that have changed; answers the pictures that all of them show. */
async function writeArticles(
  library: Library,
  source: EditionSource,
  { content }: ReadContent,
  theme: Theme,
  site: EditionFolder,
  fingerprints: Fingerprints,
  control: EditionControl,
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
  const writing = {
    ...source,
    libraryFolder: library.paths.folder,
    theme,
    site: site.files,
    siteFolder: site.folder,
    isCancelled: control.isCancelled,
  };
  const order = { ids: changed.map(({ id }) => id), map: content.map, stylesheet: content.stylesheet };
  await writeAllPages(writing, order, (pages) => {
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
  });
  site.problems.push(...leftOut.problems());
  return pictures;
}

/** Writes the lists and all other files besides the articles' pages, giving other work its turn after each list. */
async function writeLists(
  { content }: ReadContent,
  theme: Theme,
  site: EditionFolder,
  fingerprints: Fingerprints,
  { isCancelled }: EditionControl,
): Promise<void> {
  const firstPages: string[] = [];
  for (const list of listsOf(content, labelsFor(content.publication.language).latest)) {
    const pages = listPages(list.entries, list.folder, list.archive);
    firstPages.push(...pages.slice(0, 1).map(({ path }) => path));
    for (const page of pages) {
      site.update(page.path, fingerprints.list(list, page), () => renderListPage(list, page, content, theme));
    }
    await setImmediate();
    if (isCancelled()) return;
  }
  for (const file of siteFiles(content, theme, firstPages)) {
    site.update(file.path, fingerprint(file.content), () => file.content);
  }
}

/** Writes the files of pictures that the site names, until it is cancelled. Their names say how they are made, so one that is there is the right one. */
async function writePictures(
  library: Library,
  named: ReadonlySet<string>,
  site: EditionFolder,
  { onProgress, isCancelled }: EditionControl,
): Promise<void> {
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
      onProgress({ stage: "pictures", done, total: missing.length });
    }
    if (isCancelled()) return;
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { feedEntry, type LengthOf } from "../../publish/feeds/feed-entry.ts";
import { feedFileName } from "../../publish/feeds/feed.ts";
import { writeFeed } from "../../publish/feeds/write-feed.ts";
import type { EditionContent } from "../../publish/edition/edition-content.ts";
import { notFoundPage, SEARCH_SCRIPT, searchPage } from "../../publish/edition/own-pages.ts";
import { type SiteFile, writeNewsSitemap, writeSitemaps } from "../../publish/edition/sitemaps.ts";
import { themeCss } from "../../publish/page/head.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import { FeedFormatSchema } from "../../shared/export.ts";
import { readMasthead } from "../export/load-dossier.ts";
import { loadSoundDossier } from "../export/load-sound-dossier.ts";
import { RESOURCES } from "../resources.ts";
import { fingerprint } from "./fingerprint.ts";
import type { PageSource } from "./write-pages.ts";

/** How many of the newest articles the feeds hold, with their whole texts. */
const FEED_LENGTH = 30;

/** The name of the theme's style sheet: another sheet has another name, so that browsers may keep it for good. */
export function stylesheetPath(theme: Theme): string {
  return `assets/style-${fingerprint(sheet(theme))
    .slice(0, 8)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "0")}.css`;
}

/** The files of a site that are neither articles nor lists nor feeds. `listPaths` are the first pages of its lists. */
export function siteFiles(content: EditionContent, theme: Theme, listPaths: readonly string[]): SiteFile[] {
  return [
    { path: content.stylesheet, content: sheet(theme) },
    notFoundPage(content, theme),
    ...searchPage(content, theme),
    { path: SEARCH_SCRIPT, content: readFileSync(join(RESOURCES, "edition/search.js"), "utf8") },
    ...writeSitemaps(content.publication, listPaths, content.entries),
    ...(content.entries.length === 0 ? [] : [writeNewsSitemap(content.publication, content.entries)]),
    { path: "robots.txt", content: robots(content) },
  ];
}

function sheet(theme: Theme): string {
  return `${themeCss(theme)}\n${theme.listCss.trim()}\n`;
}

function robots({ publication }: EditionContent): string {
  const home = publication.address.endsWith("/") ? publication.address : `${publication.address}/`;
  return `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\nSitemap: ${home}news-sitemap.xml\n`;
}

/** The feeds of the newest articles. `lengthOf` answers how long the site's files of pictures are. */
export function siteFeeds(
  { database, isSound }: PageSource,
  { entries, publication }: EditionContent,
  lengthOf: LengthOf,
): SiteFile[] {
  const masthead = readMasthead(database);
  const now = Temporal.Now.instant();
  const newest = entries.slice(0, FEED_LENGTH).flatMap(({ id }) => {
    const sound = loadSoundDossier(database, id, isSound, masthead);
    return (sound.ok ? feedEntry(sound.value.dossier, now) : undefined) ?? [];
  });
  return FeedFormatSchema.options.map((format) => ({
    path: feedFileName(format),
    content: writeFeed(publication, newest, format, lengthOf),
  }));
}

import { type FeedFormat, FeedFormatSchema } from "../../shared/export.ts";
import { structuredData } from "../json-ld/structured-data.ts";
import { tokensCss } from "../theme/tokens.ts";
import type { Theme } from "../theme/theme.ts";
import { cardTags } from "./card-tags.ts";
import { description } from "./body.ts";
import { authorNames } from "./byline.ts";
import { pageTitle } from "./title.ts";
import { CHARSET, COLOUR_SCHEME, NO_ICON, themeColours, VIEWPORT } from "./head-of-all.ts";
import type { PageContext } from "./page-context.ts";
import type { PageSite } from "./page-site.ts";
import { entityScript } from "./structured-data/script.ts";
import { meta, tag, titleTag } from "./tags.ts";

/** What stands inside `<head>`: for browsers, search engines and cards. Lines of HTML, the charset first. */
export function headHtml(context: PageContext, theme: Theme): string {
  const { dossier, canonical } = context;
  const { metadata } = dossier.article;
  return [
    CHARSET,
    titleTag(pageTitle(metadata.headline, dossier.publication.name)),
    VIEWPORT,
    meta("description", description(context)),
    meta("author", authorNames(dossier.authors, metadata.language)),
    meta("robots", metadata.status === "withdrawn" ? "noindex" : "max-image-preview:large"),
    COLOUR_SCHEME,
    ...themeColours(theme),
    tag("link", { rel: "canonical", href: canonical }),
    tag("link", { rel: "alternate", hreflang: metadata.language, href: canonical }),
    tag("link", { rel: "alternate", hreflang: "x-default", href: canonical }),
    icon(context),
    ...cardTags(context),
    ...feedLinks(context.site, dossier.publication.name),
    style(context.site, theme),
    ...structuredData(context).map(entityScript),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The feeds of the site, for readers that look for them. */
export function feedLinks(site: PageSite, title: string): string[] {
  return FeedFormatSchema.options.map((format) =>
    tag("link", { rel: "alternate", type: FEED_MEDIA_TYPES[format], title, href: site.feed(format) }),
  );
}

/** The theme's style sheet, as a file beside the page or within it. */
export function style(site: PageSite, theme: Theme): string {
  return site.stylesheet === undefined
    ? `<style>\n${themeCss(theme)}\n</style>`
    : tag("link", { rel: "stylesheet", href: site.stylesheet });
}

/** All of a theme's style as one sheet. */
export function themeCss(theme: Theme): string {
  return `${tokensCss(theme.tokens)}${theme.bodyCss.trim()}\n${theme.pageCss.trim()}`;
}

const FEED_MEDIA_TYPES = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  jsonfeed: "application/feed+json",
} as const satisfies Record<FeedFormat, string>;

function icon({ dossier: { publication, assets }, picture }: PageContext): string {
  const logo = publication.logoId === null ? undefined : picture(publication.logoId, { place: "small" });
  const type = publication.logoId === null ? undefined : assets.get(publication.logoId)?.mediaType;
  return logo === undefined || type === undefined || logo.address.startsWith("data:")
    ? NO_ICON
    : tag("link", { rel: "icon", type, href: logo.address });
}

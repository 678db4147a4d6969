import { structuredData } from "../json-ld/structured-data.ts";
import { tokensCss } from "../theme/tokens.ts";
import type { Theme } from "../theme/theme.ts";
import { cardTags } from "./card-tags.ts";
import { description } from "./body.ts";
import { authorNames } from "./byline.ts";
import { pageTitle } from "./title.ts";
import type { PageContext } from "./page-context.ts";
import { entityScript } from "./structured-data/script.ts";
import { meta, tag, titleTag } from "./tags.ts";

/** What stands inside `<head>`: for browsers, search engines and cards. Lines of HTML, the charset first. */
export function headHtml(context: PageContext, theme: Theme): string {
  const { dossier, canonical } = context;
  const { metadata } = dossier.article;
  const { light, dark } = theme.tokens.colours;
  return [
    tag("meta", { charset: "utf-8" }),
    titleTag(pageTitle(metadata.headline, dossier.publication.name)),
    meta("viewport", "width=device-width, initial-scale=1"),
    meta("description", description(context)),
    meta("author", authorNames(dossier.authors, metadata.language)),
    meta("robots", metadata.status === "withdrawn" ? "noindex" : "max-image-preview:large"),
    meta("color-scheme", "light dark"),
    tag("meta", { name: "theme-color", content: light.paper, media: "(prefers-color-scheme: light)" }),
    tag("meta", { name: "theme-color", content: dark.paper, media: "(prefers-color-scheme: dark)" }),
    tag("link", { rel: "canonical", href: canonical }),
    tag("link", { rel: "alternate", hreflang: metadata.language, href: canonical }),
    tag("link", { rel: "alternate", hreflang: "x-default", href: canonical }),
    icon(context),
    ...cardTags(context),
    `<style>\n${tokensCss(theme.tokens)}${theme.bodyCss.trim()}\n${theme.pageCss.trim()}\n</style>`,
    ...structuredData(context).map(entityScript),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

// Without an icon of its own, a page would make browsers ask the site for one that may not be there.
function icon({ dossier: { publication, assets }, picture }: PageContext): string {
  const logo = publication.logoId === null ? undefined : picture(publication.logoId);
  const type = publication.logoId === null ? undefined : assets.get(publication.logoId)?.mediaType;
  return logo === undefined || type === undefined || logo.address.startsWith("data:")
    ? tag("link", { rel: "icon", href: "data:," })
    : tag("link", { rel: "icon", type, href: logo.address });
}

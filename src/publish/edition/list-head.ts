import { assetFileName } from "../../shared/asset.ts";
import { folderAddress } from "../../shared/address.ts";
import type { Theme } from "../theme/theme.ts";
import { LONGEST_DESCRIPTION } from "../page/body.ts";
import { cardLocale } from "../page/card-tags.ts";
import { CHARSET, COLOUR_SCHEME, NO_ICON, themeColours, VIEWPORT } from "../page/head-of-all.ts";
import { feedLinks, style } from "../page/head.ts";
import type { PageSite } from "../page/page-site.ts";
import { breadcrumbList } from "../page/structured-data/breadcrumb-list.ts";
import { type Entity, entityScript, text } from "../page/structured-data/script.ts";
import { meta, property, tag, titleTag } from "../page/tags.ts";
import { pageTitle, shortened } from "../page/title.ts";
import type { EditionContent } from "./edition-content.ts";
import type { ListView } from "./list-view.ts";

/** What the head of a list page needs besides its view. */
export interface ListHead {
  readonly view: ListView;
  readonly content: EditionContent;
  readonly site: PageSite;
  /** The page's address on the web; null for one that search engines shall not keep. */
  readonly canonical: string | null;
  /** The breadcrumb with addresses on the web. */
  readonly steps: ListView["breadcrumb"];
}

/** What stands inside `<head>` of a list page. */
export function listHeadHtml(head: ListHead, theme: Theme): string {
  const { view, content, site, canonical } = head;
  const { name } = content.publication;
  // The front goes by the name of the outlet.
  const title = view.breadcrumb === null && canonical !== null ? name : pageTitle(view.title, name);
  const summary = summaryOf(view, title, name);
  return [
    CHARSET,
    titleTag(title),
    VIEWPORT,
    meta("description", summary),
    meta("robots", canonical === null ? "noindex" : "max-image-preview:large"),
    canonical === null ? "" : tag("link", { rel: "canonical", href: canonical }),
    COLOUR_SCHEME,
    ...themeColours(theme),
    icon(content, view),
    ...(canonical === null ? [] : cards(head, title, summary, canonical)),
    ...feedLinks(site, name),
    style(site, theme),
    ...(canonical === null ? [] : entities(head, canonical).map(entityScript)),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** What search results say of the page: its own description, or else what it is and what it leads with. */
function summaryOf({ description, title, entries }: ListView, pageName: string, outlet: string): string {
  if (description !== "") return shortened(description.replace(/\s+/g, " "), LONGEST_DESCRIPTION);
  const name = pageName === outlet ? outlet : `${title} - ${outlet}`;
  const headlines = (entries?.items ?? []).slice(0, 5).map(({ headline }) => headline.replace(/\s+/g, " "));
  return shortened(headlines.length === 0 ? name : `${name}: ${headlines.join("; ")}`, LONGEST_DESCRIPTION);
}

/** What a link to the page looks like elsewhere, the outlet's mark beside it. */
function cards({ view, content }: ListHead, title: string, summary: string, canonical: string): string[] {
  const { publication, assets } = content;
  const mark = publication.logoId === null ? undefined : assets.get(publication.logoId);
  const address = mark && `${folderAddress(publication.address)}assets/${assetFileName(mark)}`;
  return [
    property("og:type", "website"),
    property("og:site_name", publication.name),
    property("og:title", title),
    property("og:description", summary),
    property("og:url", canonical),
    property("og:locale", cardLocale(view.language)),
    property("og:image", address),
    property("og:image:width", mark?.width.toString()),
    property("og:image:height", mark?.height.toString()),
    property("og:image:alt", mark && publication.name),
    meta("twitter:card", "summary"),
    meta("twitter:title", title),
    meta("twitter:description", summary),
    meta("twitter:image", address ?? ""),
    meta("twitter:image:alt", mark === undefined ? "" : publication.name),
  ];
}

function icon({ publication, assets }: EditionContent, { publication: { logo } }: ListView): string {
  const type = publication.logoId === null ? undefined : assets.get(publication.logoId)?.mediaType;
  return logo === null || type === undefined ? NO_ICON : tag("link", { rel: "icon", type, href: logo.address });
}

function entities({ view, content, steps }: ListHead, canonical: string): Entity[] {
  const home = folderAddress(content.publication.address);
  const logo = content.publication.logoId === null ? undefined : content.assets.get(content.publication.logoId);
  const page: Entity = {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    "@id": canonical,
    url: canonical,
    name: view.breadcrumb === null ? content.publication.name : view.title,
    description: text(view.description),
    inLanguage: view.language,
    isPartOf: { "@type": "WebSite", "@id": `${home}#site`, name: content.publication.name, url: home },
    publisher: {
      "@type": "NewsMediaOrganization",
      "@id": `${home}#publisher`,
      name: content.publication.name,
      url: home,
      logo: logo === undefined ? undefined : { "@type": "ImageObject", url: `${home}assets/${assetFileName(logo)}` },
    },
  };
  return steps === null ? [page] : [page, { "@context": "https://schema.org", ...breadcrumbList(steps, canonical) }];
}

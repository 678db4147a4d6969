import type { Picture } from "../../document/surroundings.ts";
import { folderAddress } from "../../shared/address.ts";
import type { Author } from "../../shared/author.ts";
import type { Theme } from "../theme/theme.ts";
import { LONGEST_DESCRIPTION } from "../page/body.ts";
import { cardLocale } from "../page/card-tags.ts";
import { CHARSET, COLOUR_SCHEME, NO_ICON, themeColours, VIEWPORT } from "../page/head-of-all.ts";
import { feedLinks, style } from "../page/head.ts";
import type { PageSite } from "../page/page-site.ts";
import { entityScript } from "../page/structured-data/script.ts";
import { meta, property, tag, titleTag } from "../page/tags.ts";
import { pageTitle, shortened } from "../page/title.ts";
import { pictureAt } from "../pictures/picture-at.ts";
import type { EditionContent } from "./edition-content.ts";
import { listEntities } from "./list-entities.ts";
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
  /** The writer whose page it is; null for other pages. */
  readonly author: Author | null;
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
    ...(canonical === null ? [] : listEntities({ ...head, canonical, ...picturesOf(head) }).map(entityScript)),
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

/** The outlet's mark and the writer's portrait by the addresses that the site has them at. */
function picturesOf({
  content: { publication, assets },
  author,
}: ListHead): Record<"mark" | "portrait", Picture | undefined> {
  const folder = `${folderAddress(publication.address)}assets/`;
  const picture = (id: string | null | undefined): Picture | undefined => {
    const asset = assets.get(id ?? "");
    return asset && pictureAt(asset, { place: "small" }, (name) => folder + name);
  };
  return { mark: picture(publication.logoId), portrait: picture(author?.portraitId) };
}

/** What a link to the page looks like elsewhere, the writer or the outlet's mark beside it. */
function cards(head: ListHead, title: string, summary: string, canonical: string): string[] {
  const { name } = head.content.publication;
  const { mark, portrait } = picturesOf(head);
  const picture = portrait ?? mark;
  const alt = picture && (picture === portrait ? head.view.title : name);
  return [
    property("og:type", head.author === null ? "website" : "profile"),
    property("og:site_name", name),
    property("og:title", title),
    property("og:description", summary),
    property("og:url", canonical),
    property("og:locale", cardLocale(head.view.language)),
    property("og:image", picture?.address),
    property("og:image:width", picture?.width.toString()),
    property("og:image:height", picture?.height.toString()),
    property("og:image:alt", alt),
    meta("twitter:card", "summary"),
    meta("twitter:title", title),
    meta("twitter:description", summary),
    meta("twitter:image", picture?.address ?? ""),
    meta("twitter:image:alt", alt ?? ""),
  ];
}

function icon({ publication, assets }: EditionContent, { publication: { logo } }: ListView): string {
  const type = publication.logoId === null ? undefined : assets.get(publication.logoId)?.mediaType;
  return logo === null || type === undefined ? NO_ICON : tag("link", { rel: "icon", type, href: logo.address });
}

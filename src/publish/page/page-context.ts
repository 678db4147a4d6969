import type { LinkedArticle as PageLinkedArticle, Picture, PictureLook } from "../../document/surroundings.ts";
import { folderAddress } from "../../shared/address.ts";
import { readRenditionName } from "../../shared/picture/rendition.ts";
import type { EmbedStyle } from "../../shared/publication.ts";
import { articleAddress, articleFileName } from "../article-address.ts";
import type { Dossier } from "../dossier.ts";
import { pictureAt } from "../pictures/picture-at.ts";
import type { PictureSizes } from "../pictures/picture-sizes.ts";
import { type PageSite, siteOnTheWeb } from "./page-site.ts";

/**
 * How a page finds its pictures: in the folder `assets` beside it (`assets/<sha-256>-1200.jpg`), or within itself, where
 * `embedded` holds the bytes of their files as base64, by file name. As part of an edition it stands at the top of a site and links to its
 * other pages.
 */
export type PageOptions =
  | { readonly layout: "folder" }
  | { readonly layout: "edition"; readonly site: PageSite }
  | { readonly layout: "self-contained"; readonly embedded: ReadonlyMap<string, string> };

/** What every part of a page asks: where things are, seen from the page and from the web. */
export interface PageContext {
  readonly dossier: Dossier;
  readonly site: PageSite;
  /** How things of other sites are shown. */
  readonly embeds: EmbedStyle;
  /** The page's address on the publication's site. */
  readonly canonical: string;
  /** A picture as the page shows it; undefined for one that is not at hand. */
  readonly picture: (assetId: string, look?: PictureLook) => Picture | undefined;
  /** A picture's address on the site; undefined for one that is not at hand, or within the page itself. */
  readonly siteAsset: (assetId: string, look?: PictureLook) => Picture | undefined;
  /** Another article as the page links to it; undefined for one that is not at hand or has been withdrawn. */
  readonly article: (articleId: string) => PageLinkedArticle | undefined;
}

/** Gathers what the parts of a page ask. A page that travels alone links to other articles by their address on the site. */
export function pageContext(dossier: Dossier, options: PageOptions, sizes?: PictureSizes): PageContext {
  const { publication, assets, articles, article } = dossier;
  const site = options.layout === "edition" ? options.site : siteOnTheWeb(publication);
  const shown = (
    assetId: string,
    look: PictureLook | undefined,
    addressOf: (fileName: string) => string | undefined,
  ): Picture | undefined => {
    const asset = assets.get(assetId);
    return asset && pictureAt(asset, look ?? {}, addressOf, sizes);
  };
  const selfContained = options.layout === "self-contained";
  const folder = `${folderAddress(publication.address)}assets/`;
  return {
    dossier,
    site,
    embeds: publication.embeds,
    canonical: articleAddress(publication, article.metadata.slug),
    picture: (assetId, look) =>
      shown(
        assetId,
        look,
        selfContained ? (name) => embeddedAddress(options.embedded, name) : (name) => `assets/${name}`,
      ),
    siteAsset: (assetId, look) => shown(assetId, look, (name) => (selfContained ? undefined : folder + name)),
    article: (articleId) => {
      const linked = articles.get(articleId);
      if (linked === undefined || !site.holds(linked)) return undefined;
      const address =
        options.layout === "self-contained" ? articleAddress(publication, linked.slug) : articleFileName(linked.slug);
      return { headline: linked.headline, address, language: linked.language };
    },
  };
}

/** A file within the page; undefined for one that it does not hold. */
function embeddedAddress(embedded: ReadonlyMap<string, string>, fileName: string): string | undefined {
  const bytes = embedded.get(fileName);
  const mediaType = readRenditionName(fileName)?.mediaType;
  return bytes === undefined || mediaType === undefined ? undefined : `data:${mediaType};base64,${bytes}`;
}

import type { LinkedArticle as PageLinkedArticle, Picture } from "../../document/surroundings.ts";
import { folderAddress } from "../../shared/address.ts";
import { assetFileName } from "../../shared/asset.ts";
import type { EmbedStyle } from "../../shared/publication.ts";
import { articleAddress, articleFileName } from "../article-address.ts";
import type { Dossier } from "../dossier.ts";
import { type PageSite, siteOnTheWeb } from "./page-site.ts";

/**
 * How a page finds its pictures: in the folder `assets` beside it (`assets/<sha-256>.jpg`), or within itself, where
 * `assetBase64` holds the bytes of each by asset id. As part of an edition it stands at the top of a site and links to its
 * other pages.
 */
export type PageOptions =
  | { readonly layout: "folder" }
  | { readonly layout: "edition"; readonly site: PageSite }
  | { readonly layout: "self-contained"; readonly assetBase64: ReadonlyMap<string, string> };

/** What every part of a page asks: where things are, seen from the page and from the web. */
export interface PageContext {
  readonly dossier: Dossier;
  readonly site: PageSite;
  /** How things of other sites are shown. */
  readonly embeds: EmbedStyle;
  /** The page's address on the publication's site. */
  readonly canonical: string;
  /** A picture as the page shows it; undefined for one that is not at hand. */
  readonly picture: (assetId: string) => Picture | undefined;
  /** A picture's address on the site; undefined for one that is not at hand, or within the page itself. */
  readonly siteAsset: (assetId: string) => Picture | undefined;
  /** Another article as the page links to it; undefined for one that is not at hand or has been withdrawn. */
  readonly article: (articleId: string) => PageLinkedArticle | undefined;
}

/** Gathers what the parts of a page ask. A page that travels alone links to other articles by their address on the site. */
export function pageContext(dossier: Dossier, options: PageOptions): PageContext {
  const { publication, assets, articles, article } = dossier;
  const site = options.layout === "edition" ? options.site : siteOnTheWeb(publication);
  const pictureAt = (assetId: string, address: (file: string) => string | undefined): Picture | undefined => {
    const asset = assets.get(assetId);
    const found = asset === undefined ? undefined : address(assetFileName(asset));
    return asset === undefined || found === undefined
      ? undefined
      : { address: found, width: asset.width, height: asset.height };
  };
  const embedded = (assetId: string): string | undefined => {
    const bytes = options.layout === "self-contained" ? options.assetBase64.get(assetId) : undefined;
    const mediaType = assets.get(assetId)?.mediaType;
    return bytes === undefined || mediaType === undefined ? undefined : `data:${mediaType};base64,${bytes}`;
  };
  return {
    dossier,
    site,
    embeds: publication.embeds,
    canonical: articleAddress(publication, article.metadata.slug),
    picture: (assetId) =>
      pictureAt(assetId, (file) => (options.layout === "self-contained" ? embedded(assetId) : `assets/${file}`)),
    siteAsset: (assetId) =>
      pictureAt(assetId, (file) =>
        options.layout === "self-contained" ? undefined : `${folderAddress(publication.address)}assets/${file}`,
      ),
    article: (articleId) => {
      const linked = articles.get(articleId);
      if (linked === undefined || !site.holds(linked)) return undefined;
      const address =
        options.layout === "self-contained" ? articleAddress(publication, linked.slug) : articleFileName(linked.slug);
      return { headline: linked.headline, address };
    },
  };
}

import type { Picture } from "../../document/surroundings.ts";
import { publicLicence } from "../../shared/picture/licence.ts";
import type { PageContext } from "./page-context.ts";

/** The picture by which an article is shown elsewhere, at its address on the site. */
export interface CardPicture extends Picture {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** The address of a licence that readers may use it under, too. */
  readonly licence: string | undefined;
  /** Whether it is the article's own, and so worth showing large; otherwise it is the outlet's mark. */
  readonly isOwn: boolean;
}

/**
 * The lead image, or else the first picture of the body, cut to a shape (`ratio`, width by height) about its focal point; or else the
 * outlet's mark, whole. Undefined where none is at hand.
 */
export function cardPicture(
  { dossier: { article, body, publication }, siteAsset }: PageContext,
  ratio: number,
): CardPicture | undefined {
  const { leadImage, headline } = article.metadata;
  const images = [leadImage, ...body.root.children.filter((block) => block.type === "image")];
  for (const image of images) {
    const picture = image === null ? undefined : siteAsset(image.assetId, { ...image, ratio, place: "card" });
    if (image === null || picture === undefined) continue;
    const caption = image.caption.trim();
    // A card has no text around it that would say the same: a picture without words of its own goes by the headline.
    const alt = image.alt.trim() || caption || headline.trim() || publication.name;
    return {
      ...picture,
      alt,
      caption,
      credit: image.credit.trim(),
      licence: publicLicence(image.licence)?.address,
      isOwn: true,
    };
  }
  const mark = publication.logoId === null ? undefined : siteAsset(publication.logoId, { place: "small" });
  return mark && { ...mark, alt: publication.name, caption: "", credit: "", licence: undefined, isOwn: false };
}

import type { Html } from "../../document/html.ts";
import { pictureHtml } from "../../document/nodes/image/picture-html.ts";
import type { Picture } from "../../document/surroundings.ts";
import type { LeadImage } from "../../shared/article/article.ts";
import type { PageContext } from "./page-context.ts";

/** The picture that leads the article: as markup with all its files, and as the one file that is always there. */
export interface LeadImageView extends Pick<Picture, "address" | "width" | "height"> {
  readonly pictureHtml: Html;
  readonly alt: string;
  readonly description: { readonly caption: string; readonly credit: string } | null;
}

/** The lead image; null where there is none or its file is not at hand. It is what readers wait for, so it comes first. */
export function leadImageView({ dossier, picture }: PageContext): LeadImageView | null {
  const { leadImage } = dossier.article.metadata;
  const found = leadImage === null ? undefined : picture(leadImage.assetId, { ...leadImage, place: "lead" });
  if (leadImage === null || found === undefined) return null;
  const caption = leadImage.caption.trim();
  const credit = leadImage.credit.trim();
  const alt = altOf(leadImage);
  return {
    address: found.address,
    width: found.width,
    height: found.height,
    pictureHtml: pictureHtml(found, { alt, fetchpriority: "high" }),
    alt,
    description: caption === "" && credit === "" ? null : { caption, credit },
  };
}

/** What stands for a lead image where it is not seen; nothing for one that is decoration. */
export function altOf({ alt, decorative }: LeadImage): string {
  return decorative === true ? "" : alt.trim();
}

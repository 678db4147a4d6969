import type { Html } from "../../document/html.ts";
import { pictureHtml } from "../../document/nodes/image/picture-html.ts";
import type { Picture } from "../../document/surroundings.ts";
import { captionDirections } from "../../document/nodes/image/caption-direction.ts";
import type { Direction } from "../../shared/language.ts";
import type { LeadImage } from "../../shared/article/article.ts";
import { publicLicence } from "../../shared/picture/licence.ts";
import type { LinkView } from "./links.ts";
import type { PageContext } from "./page-context.ts";

/** The picture that leads the article: as markup with all its files, and as the one file that is always there. */
export interface LeadImageView extends Pick<Picture, "address" | "width" | "height"> {
  readonly pictureHtml: Html;
  readonly alt: string;
  /** The direction of the words below it, and of the credit among them, each where it is not that of what is around. */
  readonly captionDirection: Direction | null;
  readonly description: {
    readonly caption: string;
    readonly credit: string;
    readonly creditDirection: Direction | null;
    /** One that readers may use the picture under, too. */
    readonly licence: LinkView | null;
  } | null;
}

/** The lead image; null where there is none or its file is not at hand. It is what readers wait for, so it comes first. */
export function leadImageView({ dossier, picture }: PageContext): LeadImageView | null {
  const { leadImage, direction } = dossier.article.metadata;
  const found = leadImage === null ? undefined : picture(leadImage.assetId, { ...leadImage, place: "lead" });
  if (leadImage === null || found === undefined) return null;
  const caption = leadImage.caption.trim();
  const credit = leadImage.credit.trim();
  const granted = publicLicence(leadImage.licence);
  const licence = granted === undefined ? null : { label: granted.name, address: granted.address };
  const run = captionDirections(leadImage, direction);
  const alt = altOf(leadImage);
  return {
    address: found.address,
    width: found.width,
    height: found.height,
    pictureHtml: pictureHtml(found, { alt, fetchpriority: "high" }),
    alt,
    captionDirection: run.caption ?? null,
    description:
      caption === "" && credit === "" && licence === null
        ? null
        : { caption, credit, creditDirection: run.credit ?? null, licence },
  };
}

/** What stands for a lead image where it is not seen; nothing for one that is decoration. */
export function altOf({ alt, decorative }: LeadImage): string {
  return decorative === true ? "" : alt.trim();
}

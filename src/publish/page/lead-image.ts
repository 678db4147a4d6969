import type { Picture } from "../../document/surroundings.ts";
import type { PageContext } from "./page-context.ts";

/** The picture that leads the article. */
export interface LeadImageView extends Picture {
  readonly alt: string;
  readonly description: { readonly caption: string; readonly credit: string } | null;
}

/** The lead image; null where there is none or its file is not at hand. */
export function leadImageView({ dossier, picture }: PageContext): LeadImageView | null {
  const { leadImage } = dossier.article.metadata;
  const found = leadImage === null ? undefined : picture(leadImage.assetId);
  if (leadImage === null || found === undefined) return null;
  const caption = leadImage.caption.trim();
  const credit = leadImage.credit.trim();
  return {
    ...found,
    alt: leadImage.alt.trim(),
    description: caption === "" && credit === "" ? null : { caption, credit },
  };
}

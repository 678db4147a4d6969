import { folderAddress } from "../../../shared/address.ts";
import { labelledLinks } from "../links.ts";
import type { PageContext } from "../page-context.ts";
import { imageObject } from "./image-object.ts";
import { type Entity, list, text } from "./script.ts";

/** The outlet as schema.org's NewsMediaOrganization. */
export function organization({ dossier: { publication }, siteAsset }: PageContext): Entity {
  const address = folderAddress(publication.address);
  return {
    "@type": "NewsMediaOrganization",
    "@id": `${address}#publisher`,
    name: publication.name,
    alternateName: text(publication.agency),
    url: address,
    logo: publication.logoId === null ? undefined : imageObject(siteAsset(publication.logoId, { place: "small" })),
    sameAs: list(labelledLinks(publication.socialLinks).map((link) => link.address)),
  };
}

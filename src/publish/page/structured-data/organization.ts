import { folderAddress } from "../../../shared/address.ts";
import type { Publication } from "../../../shared/publication.ts";
import type { Picture } from "../../../document/surroundings.ts";
import { labelledLinks } from "../links.ts";
import type { PageContext } from "../page-context.ts";
import { imageObject } from "./image-object.ts";
import { type Entity, list, text } from "./script.ts";

/** The outlet as schema.org's NewsMediaOrganization, its mark at an address on the web. */
export function organization(publication: Publication, mark: Picture | undefined): Entity {
  const address = folderAddress(publication.address);
  return {
    "@type": "NewsMediaOrganization",
    "@id": `${address}#publisher`,
    name: publication.name,
    alternateName: text(publication.agency),
    url: address,
    logo: imageObject(mark),
    sameAs: list(labelledLinks(publication.socialLinks).map((link) => link.address)),
  };
}

/** The outlet that publishes a page. */
export function publisherOf({ dossier: { publication }, siteAsset }: PageContext): Entity {
  const { logoId } = publication;
  return organization(publication, logoId === null ? undefined : siteAsset(logoId, { place: "small" }));
}

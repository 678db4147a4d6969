import type { Author } from "../../../shared/author.ts";
import { authorBoxId, hasAuthorBox } from "../byline.ts";
import { labelledLinks } from "../links.ts";
import type { PageContext } from "../page-context.ts";
import { imageObject } from "./image-object.ts";
import { type Entity, list, text } from "./script.ts";

/** The authors as schema.org's Person, in byline order. Somebody's own page is their address, or else their box on this page. */
export function persons({ dossier: { authors }, canonical, siteAsset }: PageContext): Entity[] {
  return authors.map((author, index) => {
    const links = labelledLinks(author.links).map(({ address }) => address);
    return {
      "@type": "Person",
      name: author.name,
      url: webAddress(links) ?? (hasAuthorBox(author) ? `${canonical}#${authorBoxId(index)}` : undefined),
      jobTitle: text(author.role),
      description: text(author.bio),
      image: author.portraitId === null ? undefined : imageObject(siteAsset(author.portraitId, { place: "small" })),
      sameAs: list(links.filter(isWeb)),
    };
  });
}

/** The first page on the web among an author's links. */
export function authorPage(author: Author): string | undefined {
  return webAddress(labelledLinks(author.links).map(({ address }) => address));
}

function webAddress(addresses: readonly string[]): string | undefined {
  return addresses.find(isWeb);
}

function isWeb(address: string): boolean {
  return address.startsWith("http");
}

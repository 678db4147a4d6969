import type { Picture } from "../../../document/surroundings.ts";
import { folderAddress } from "../../../shared/address.ts";
import type { Author } from "../../../shared/author.ts";
import { authorBoxId, hasAuthorBox } from "../byline.ts";
import { labelledLinks } from "../links.ts";
import type { PageContext } from "../page-context.ts";
import { imageObject } from "./image-object.ts";
import { type Entity, list, text } from "./script.ts";

/** Somebody as schema.org's Person. `address` is where on the web they are found, `portrait` their picture there. */
export function person(author: Author, address: string | undefined, portrait: Picture | undefined): Entity {
  return {
    "@type": "Person",
    name: author.name,
    url: address,
    jobTitle: text(author.role),
    description: text(author.bio),
    image: imageObject(portrait),
    sameAs: list(webLinks(author)),
  };
}

/** The authors of an article, in byline order. Who has no page is found at their box on this one. */
export function persons(context: PageContext): Entity[] {
  const { dossier, canonical, siteAsset } = context;
  return dossier.authors.map((author, index) => {
    const box = hasAuthorBox(author) ? `${canonical}#${authorBoxId(index)}` : undefined;
    const portrait = author.portraitId === null ? undefined : siteAsset(author.portraitId, { place: "small" });
    return person(author, authorPage(author, context) ?? box, portrait);
  });
}

/** An author's page on the web: that of the site, or else the first of their own links. */
export function authorPage(
  author: Author,
  { dossier: { publication }, site }: Pick<PageContext, "dossier" | "site">,
): string | undefined {
  // Articles stand at the top of the site, and the web knows a folder's page by the folder.
  const page = site.author(author.id)?.replace(/(?<=^|\/)index\.html$/, "");
  return page === undefined ? webLinks(author)[0] : folderAddress(publication.address) + page;
}

function webLinks({ links }: Author): string[] {
  return labelledLinks(links)
    .map(({ address }) => address)
    .filter((address) => address.startsWith("http"));
}

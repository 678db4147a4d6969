import type { Picture } from "../../document/surroundings.ts";
import { authorBoxId, hasAuthorBox } from "./byline.ts";
import { labelledLinks, type LinkView } from "./links.ts";
import type { PageContext } from "./page-context.ts";

/** What the page tells about one of its authors. */
export interface AuthorBox {
  readonly id: string;
  readonly name: string;
  /** The page that lists the author's articles; null where the site has none. */
  readonly pageAddress: string | null;
  readonly role: string;
  readonly bio: string;
  readonly portrait: Picture | null;
  readonly links: { readonly items: readonly LinkView[] } | null;
}

/** A box for each author about whom more than the name is known, in byline order. */
export function authorBoxes({ dossier: { authors }, picture, site }: PageContext): AuthorBox[] {
  return authors.flatMap((author, index) => {
    if (!hasAuthorBox(author)) return [];
    const { name, role, bio, portraitId } = author;
    const links = labelledLinks(author.links);
    return {
      id: authorBoxId(index),
      name,
      pageAddress: site.author(author.id) ?? null,
      role: role.trim(),
      bio: bio.trim(),
      portrait: (portraitId === null ? undefined : picture(portraitId, { place: "small" })) ?? null,
      links: links.length === 0 ? null : { items: links },
    };
  });
}

import type { Picture } from "../../document/surroundings.ts";
import { folderAddress } from "../../shared/address.ts";
import type { Author } from "../../shared/author.ts";
import { breadcrumbList } from "../page/structured-data/breadcrumb-list.ts";
import { organization } from "../page/structured-data/organization.ts";
import { person } from "../page/structured-data/person.ts";
import { type Entity, text } from "../page/structured-data/script.ts";
import type { EditionContent } from "./edition-content.ts";
import type { ListView } from "./list-view.ts";

/** What the entities of a list page are made of; addresses are those on the web. */
export interface ListFacts {
  readonly view: Pick<ListView, "title" | "description" | "language">;
  readonly content: EditionContent;
  readonly canonical: string;
  /** The breadcrumb; null on the front. */
  readonly steps: ListView["breadcrumb"];
  /** The writer whose page it is; null for other lists. */
  readonly author: Author | null;
  readonly mark: Picture | undefined;
  readonly portrait: Picture | undefined;
}

/** What a list tells machines of itself, of where it stands and of the outlet: a writer's is the profile of a person. */
export function listEntities(facts: ListFacts): Entity[] {
  const { content, canonical, steps, mark } = facts;
  const outlet = organization(content.publication, mark);
  const entities = [pageEntity(facts), ...(steps === null ? [] : [breadcrumbList(steps, canonical)]), outlet];
  return entities.map((entity) => ({ "@context": "https://schema.org", ...entity }));
}

function pageEntity({ view, content, canonical, steps, author, portrait }: ListFacts): Entity {
  const { publication, map } = content;
  const home = folderAddress(publication.address);
  const folder = author === null ? undefined : map.authors.get(author.id);
  return {
    "@type": author === null ? "CollectionPage" : "ProfilePage",
    "@id": canonical,
    url: canonical,
    name: steps === null ? publication.name : view.title,
    description: text(view.description),
    inLanguage: view.language,
    isPartOf: { "@type": "WebSite", "@id": `${home}#site`, name: publication.name, url: home },
    publisher: { "@id": `${home}#publisher` },
    mainEntity:
      author === null ? undefined : person(author, folder === undefined ? canonical : home + folder, portrait),
  };
}

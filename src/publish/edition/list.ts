import type { Author } from "../../shared/author.ts";
import { type Category, categoryPath } from "../../shared/category.ts";
import type { EditionContent } from "./edition-content.ts";
import type { EditionEntry } from "./entry.ts";

/** A list of a site before it is cut into pages. */
export interface List {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly portraitId: string | null;
  /** The writer whose list it is; null for other lists. */
  readonly author: Author | null;
  /** The category path that the list stands at; empty for the front and for lists that are no section. */
  readonly path: readonly Category[];
  /** Where the list stands, and where its older pages do. */
  readonly folder: string;
  readonly archive: string;
  readonly entries: readonly EditionEntry[];
}

/** Every list of a site: the front, the sections, the writers, the topics. */
export function listsOf(content: EditionContent, frontTitle: string): List[] {
  const front: List = {
    ...plain(frontTitle, ""),
    archive: "latest/",
    entries: content.entries,
  };
  return [front, ...sections(content), ...writers(content), ...topics(content)];
}

function sections({ map, categories, entries }: EditionContent): List[] {
  const below = new Map<string, EditionEntry[]>();
  for (const entry of entries) {
    for (const { id } of categoryPath(categories, entry.categoryId)) add(below, id, entry);
  }
  return [...map.categories].flatMap(([id, folder]) => {
    const path = categoryPath(categories, id);
    const title = path.at(-1)?.name ?? "";
    return { ...plain(title, folder), path, entries: below.get(id) ?? [] };
  });
}

function writers({ map, authors, entries }: EditionContent): List[] {
  const by = new Map<string, EditionEntry[]>();
  for (const entry of entries) for (const id of entry.authorIds) add(by, id, entry);
  return authors.flatMap((author) => {
    const { id, name, role, bio, portraitId } = author;
    const folder = map.authors.get(id);
    if (folder === undefined) return [];
    return { ...plain(name, folder), subtitle: role, description: bio, portraitId, author, entries: by.get(id) ?? [] };
  });
}

function topics({ map, entries }: EditionContent): List[] {
  const about = new Map<string, EditionEntry[]>();
  for (const entry of entries) for (const tag of new Set(entry.tags)) add(about, tag, entry);
  return [...map.tags].map(([tag, folder]) => ({ ...plain(tag, folder), entries: about.get(tag) ?? [] }));
}

function plain(title: string, folder: string): List {
  return {
    title,
    subtitle: "",
    description: "",
    portraitId: null,
    author: null,
    path: [],
    folder,
    archive: folder,
    entries: [],
  };
}

function add(groups: Map<string, EditionEntry[]>, key: string, entry: EditionEntry): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [entry]);
  else group.push(entry);
}

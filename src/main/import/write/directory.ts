import type { Database } from "better-sqlite3";
import type { Author } from "../../../shared/author.ts";
import type { Category } from "../../../shared/category.ts";
import { newIdentifier } from "../../../shared/identifiers.ts";
import { listAuthors, saveAuthor } from "../../authors/authors.ts";
import { listCategories } from "../../categories/categories.ts";
import { formerCategories } from "../../categories/merge-category.ts";
import { formerNames, presentAuthors, presentCategory } from "../../merging/present.ts";
import type { StagedArticle } from "../tray/staged-article.ts";
import { journal } from "./journal.ts";

/** The library's authors and categories, as an import finds and adds to them. */
export class Directory {
  readonly #database: Database;
  readonly #authorsByName: Map<string, string>;
  readonly #categories: Category[];
  readonly #formerCategories: readonly Category[];

  /** Reads both. What others change of them afterwards it does not see. */
  constructor(database: Database) {
    this.#database = database;
    const authors = [...listAuthors(database), ...formerNames(database, "authors")];
    // Of two with one name the first is meant.
    this.#authorsByName = new Map(authors.toReversed().map(({ id, name }) => [comparable(name), id]));
    this.#categories = listCategories(database);
    this.#formerCategories = formerCategories(database);
  }

  /**
   * The identifiers of people: known by theirs, or else by their names, present or of before they were merged; others are added. What
   * is known of one is not changed.
   */
  authorIds(people: StagedArticle["authors"]): string[] {
    const ids = people.map((person) => {
      const [known] = person.id === null ? [] : presentAuthors(this.#database, [person.id]);
      return (
        known ??
        this.#authorsByName.get(comparable(person.name)) ??
        this.#addAuthor({ ...person, id: person.id ?? newIdentifier() })
      );
    });
    return [...new Set(ids)];
  }

  /**
   * The identifier of the last category of a path from the top down, null for an empty one: each known by its identifier, its name or its
   * slug, present or of before it was merged. Missing ones are added.
   */
  categoryId(path: StagedArticle["categories"]): string | null {
    let parentId: string | null = null;
    for (const { id, name, slug } of path) {
      const above: string | null = parentId;
      const siblings: Category[] = this.#categories.filter((category) => category.parentId === above);
      const isNamed = (category: Category): boolean => sameName(category.name, name) || category.slug === slug;
      const twin: Category | undefined =
        this.#categories.find((category) => category.id === presentCategory(this.#database, id)) ??
        siblings.find(isNamed) ??
        this.#formerCategories.find((category) => category.parentId === above && isNamed(category));
      parentId =
        twin?.id ??
        this.#addCategory({ id: id ?? newIdentifier(), parentId: above, name, slug, position: siblings.length });
    }
    return parentId;
  }

  #addAuthor(author: Author): string {
    saveAuthor(this.#database, author);
    journal(this.#database, { kind: "author", id: author.id, revision: 0, before: null });
    this.#authorsByName.set(comparable(author.name), author.id);
    return author.id;
  }

  #addCategory(category: Category): string {
    this.#database
      .prepare("INSERT INTO categories (id, parent_id, name, slug, position) VALUES (?, ?, ?, ?, ?)")
      .run(category.id, category.parentId, category.name, category.slug, category.position);
    journal(this.#database, { kind: "category", id: category.id, revision: 0, before: null });
    this.#categories.push(category);
    return category.id;
  }
}

function sameName(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

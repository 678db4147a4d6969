import { describe, expect, it } from "vitest";
import type { Author } from "../../shared/author.ts";
import type { Category } from "../../shared/category.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { listArticles } from "../articles/list-articles.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { trashArticle } from "../articles/trash.ts";
import { listAuthors, removeAuthor, saveAuthor } from "../authors/authors.ts";
import { listCategories, saveCategory } from "../categories/categories.ts";
import { Directory } from "../import/write/directory.ts";
import type { Library } from "../library/library.ts";
import { compareRevisions } from "../revisions/compare-revisions.ts";
import { keepRevision } from "../revisions/keep-revision.ts";
import { restoreRevision } from "../revisions/restore-revision.ts";
import { indexArticles } from "../search/index-articles.ts";
import { listSearches, saveSearches } from "../searches/saved-searches.ts";
import { createFromTemplate, keepArticleAsTemplate } from "../templates/article-of-template.ts";
import { listTemplates } from "../templates/templates.ts";
import { addArticle } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { bulkDeskOf } from "./bulk-desk.ts";

const QUERY = {
  search: "",
  status: null,
  categoryId: null,
  trashed: false,
  sort: "updated",
  descending: true,
} as const;

function found(library: Library, search: string): string[] {
  while (indexArticles(library.database, 100));
  const page = listArticles(library.database, { ...QUERY, search, cursor: null, limit: 100 });
  return expectValue(page).rows.map(({ headline }) => headline);
}

describe("authors that are merged", () => {
  /** A short form, the full name, and a third; an article by each order of them. */
  async function bylines() {
    const library = await temporaryLibrary();
    const [short, full, third] = ["R. Weir", "Rosa Weir", "Ivo Brandt"].map((name): Author => {
      const author = { id: newIdentifier(), name, role: "", bio: `${name} writes.`, portraitId: null, links: [] };
      expectValue(saveAuthor(library.database, author));
      return author;
    });
    if (!short || !full || !third) throw new Error("three authors");
    const articles = [[short], [third, short], [short, third, full], [full, short], [third]].map((authors, number) =>
      addArticle(library, {
        headline: `Report ${String(number)}`,
        slug: `report-${String(number)}`,
        byline: { authorIds: authors.map(({ id }) => id), note: "in Havana" },
      }),
    );
    const names = () =>
      articles.map(({ id }) =>
        expectValue(readArticle(library.database, id)).metadata.byline.authorIds.map(
          (authorId) => listAuthors(library.database).find((author) => author.id === authorId)?.name,
        ),
      );
    const merge = (from: Author, into: Author) =>
      bulkDeskOf(library).apply(
        { kind: "by-author", id: from.id },
        { kind: "merge-author", id: from.id, into: into.id },
        null,
      );
    return { library, short, full, third, articles, names, merge };
  }

  const BEFORE = [
    ["R. Weir"],
    ["Ivo Brandt", "R. Weir"],
    ["R. Weir", "Ivo Brandt", "Rosa Weir"],
    ["Rosa Weir", "R. Weir"],
  ];
  const AFTER = [["Rosa Weir"], ["Ivo Brandt", "Rosa Weir"], ["Rosa Weir", "Ivo Brandt"], ["Rosa Weir"]];
  const APART = ["Ivo Brandt"];

  it("stand once in every byline, in its order, in the trash too, and come back in one step", async () => {
    const { library, short, full, articles, names, merge } = await bylines();
    const before = listAuthors(library.database);
    expectValue(trashArticle(library.database, articles[0]?.id ?? ""));
    expect(names()).toEqual([...BEFORE, APART]);
    const receipt = expectValue(await merge(short, full));
    expect(receipt).toEqual({ step: 1, changed: 4, unchanged: 0 });
    expect(names()).toEqual([...AFTER, APART]);
    expect(listAuthors(library.database).map(({ name }) => name)).toEqual(["Ivo Brandt", "Rosa Weir"]);
    expect(expectValue(await bulkDeskOf(library).undo(null, null))).toBe(4);
    expect(names()).toEqual([...BEFORE, APART]);
    expect(listAuthors(library.database)).toEqual(before);
  });

  it("are merged without an article too, and come back", async () => {
    const { library, third, merge } = await bylines();
    const nobody: Author = { ...third, id: newIdentifier(), name: "Nobody" };
    expectValue(saveAuthor(library.database, nobody));
    expect(expectValue(await merge(nobody, third))).toEqual({ step: 1, changed: 0, unchanged: 0 });
    expect(listAuthors(library.database)).not.toContainEqual(nobody);
    expectValue(await bulkDeskOf(library).undo(null, null));
    expect(listAuthors(library.database)).toContainEqual(nobody);
  });

  it("are found by the search at once, by the name of before too", async () => {
    const { library, short, full, merge } = await bylines();
    expect(found(library, "author:rosa")).toEqual(["Report 3", "Report 2"]);
    expectValue(await merge(short, full));
    const theirs = ["Report 3", "Report 2", "Report 1", "Report 0"];
    expect(found(library, "author:rosa")).toEqual(theirs);
    expect(found(library, 'author:"R. Weir"')).toEqual(theirs);
    expect(found(library, "rosa")).toHaveLength(4);
  });

  it("go by who stands for them in versions, templates and imports, one merge after another", async () => {
    const { library, short, full, third, articles, names, merge } = await bylines();
    const { database } = library;
    const id = articles[2]?.id ?? "";
    const revision = expectValue(keepRevision(database, id, "named", "Before"));
    expectValue(keepArticleAsTemplate(database, id, "Two by-lines"));
    expectValue(await merge(short, full));
    expect(expectValue(compareRevisions(database, { id, before: revision, after: null })).fields).toEqual([]);
    expectValue(await merge(full, third));
    const template = listTemplates(database).find(({ name }) => name === "Two by-lines");
    const drafted = expectValue(createFromTemplate(database, template?.id ?? ""));
    expect(drafted.metadata.byline.authorIds).toEqual([third.id]);
    const { revision: baseRevision } = expectValue(readArticle(database, id));
    expectValue(restoreRevision(database, { id, revision, baseRevision }));
    expect(names()[2]).toEqual(["Ivo Brandt"]);
    const directory = new Directory(database);
    expect(directory.authorIds([short, { ...full, id: null }, { ...third, id: null }])).toEqual([third.id]);
    expect(listAuthors(database)).toEqual([third]);
  });

  it("come back one after the other in any order", async () => {
    const { library, short, full, third, names, merge } = await bylines();
    expectValue(await merge(short, full));
    expectValue(await merge(full, third));
    expectValue(await bulkDeskOf(library).undo(1, null));
    expect(names()[0]).toEqual(["R. Weir"]);
    expectValue(await bulkDeskOf(library).undo(2, null));
    expect(names()[0]).toEqual(["R. Weir"]);
    expect(listAuthors(library.database)).toHaveLength(3);
  });

  it("come back beside what was written since, but not to a byline that they were taken off", async () => {
    const { library, short, full, third, articles, names, merge } = await bylines();
    expectValue(await merge(short, full));
    const rewrite = (number: number, authorIds: string[], note: string) => {
      const { id, revision, metadata } = expectValue(readArticle(library.database, articles[number]?.id ?? ""));
      const change = { id, baseRevision: revision, metadata: { ...metadata, byline: { authorIds, note } } };
      expectValue(saveArticle(library.database, change));
    };
    rewrite(0, [third.id], "in Havana");
    rewrite(1, [third.id, full.id], "in Port Calder");
    rewrite(3, [full.id, third.id], "in Havana");
    expectValue(await bulkDeskOf(library).undo(null, null));
    expect(names()).toEqual([
      ["Ivo Brandt"],
      ["Ivo Brandt", "R. Weir"],
      ["R. Weir", "Ivo Brandt", "Rosa Weir"],
      ["Rosa Weir", "Ivo Brandt", "R. Weir"],
      APART,
    ]);
    expect(expectValue(readArticle(library.database, articles[1]?.id ?? "")).metadata.byline.note).toBe(
      "in Port Calder",
    );
  });

  it("are two, and both are there", async () => {
    const { library, short, full, merge, names } = await bylines();
    expect(expectCode(await merge(short, short))).toBe("invalid-input");
    expect(expectCode(await merge(short, { ...full, id: newIdentifier() }))).toBe("not-found");
    expectValue(await merge(short, full));
    expect(expectCode(await merge(short, full))).toBe("not-found");
    expect(expectCode(removeAuthor(library.database, full.id))).toBe("in-use");
    expect(names()).toEqual([...AFTER, APART]);
  });
});

describe("categories that are merged", () => {
  async function tree() {
    const library = await temporaryLibrary();
    const { database } = library;
    const add = (name: string, parentId: string | null, position: number): Category => {
      const category = { id: newIdentifier(), parentId, name, slug: name.toLowerCase(), position };
      expectValue(saveCategory(database, category));
      return category;
    };
    const [world, abroad] = [add("World", null, 0), add("Abroad", null, 1)];
    const [europe, asia] = [add("Europe", world.id, 0), add("Asia", abroad.id, 0)];
    for (const [headline, { id }] of [
      ["One", world],
      ["Two", abroad],
      ["Three", asia],
    ] as const)
      addArticle(library, { headline, slug: headline.toLowerCase(), categoryId: id });
    const merge = ({ id }: Category, into: Category) =>
      bulkDeskOf(library).apply({ kind: "in-category", id }, { kind: "merge-category", id, into: into.id }, null);
    return { library, world, abroad, europe, asia, add, merge };
  }

  it("take their articles and what is below them along, and come back in one step", async () => {
    const { library, world, abroad, asia, merge } = await tree();
    const before = listCategories(library.database);
    const query = { ...QUERY, categoryId: abroad.id };
    expectValue(saveSearches(library.database, [{ id: newIdentifier(), name: "Abroad", query }]));
    expect(expectValue(await merge(abroad, world))).toEqual({ step: 1, changed: 1, unchanged: 0 });
    expect(listCategories(library.database)).not.toContainEqual(abroad);
    expect(listCategories(library.database)).toContainEqual({ ...asia, parentId: world.id, position: 1 });
    const everything = ["One", "Three", "Two"];
    expect(found(library, "category:world").toSorted()).toEqual(everything);
    expect(found(library, "category:abroad").toSorted()).toEqual(everything);
    expect(listSearches(library.database).map((search) => search.query.categoryId)).toEqual([world.id]);
    expectValue(await bulkDeskOf(library).undo(null, null));
    expect(listCategories(library.database)).toEqual(before);
    expect(found(library, "category:world")).toEqual(["One"]);
    expect(listSearches(library.database).map((search) => search.query.categoryId)).toEqual([abroad.id]);
  });

  it("are refused before anything is changed, where the tree would not come out right", async () => {
    const { library, world, abroad, europe, add, merge } = await tree();
    expect(expectCode(await merge(world, world))).toBe("invalid-input");
    expect(expectCode(await merge(world, europe))).toBe("invalid-input");
    add("Europe", abroad.id, 1);
    const before = listCategories(library.database);
    expect(expectCode(await merge(abroad, world))).toBe("slug-taken");
    expect(listCategories(library.database)).toEqual(before);
    expect(found(library, "category:abroad")).toEqual(["Three", "Two"]);
  });

  it("go by the one that stands for them in imports, by name too, with what was below them", async () => {
    const { library, world, abroad, europe, asia, add, merge } = await tree();
    const far = add("Far", asia.id, 0);
    const named = (...names: readonly string[]) => names.map((name) => ({ id: null, name, slug: name.toLowerCase() }));
    expectValue(await merge(abroad, world));
    expectValue(
      await bulkDeskOf(library).apply(
        { kind: "in-category", id: far.id },
        { kind: "merge-category", id: far.id, into: europe.id },
        null,
      ),
    );
    const before = listCategories(library.database);
    const directory = new Directory(library.database);
    expect(directory.categoryId([abroad])).toBe(world.id);
    expect(directory.categoryId(named("ABROAD"))).toBe(world.id);
    expect(directory.categoryId(named("Abroad", "Asia"))).toBe(asia.id);
    expect(directory.categoryId(named("Abroad", "Asia", "Far"))).toBe(europe.id);
    expect(listCategories(library.database)).toEqual(before);
    // Elsewhere in the tree a category of that name is another one.
    const other = directory.categoryId(named("World", "Far"));
    expect(listCategories(library.database)).toContainEqual({ ...far, id: other, parentId: world.id, position: 2 });
  });

  it("are where an earlier change of category leads back to", async () => {
    const { library, world, abroad, asia, merge } = await tree();
    const desk = bulkDeskOf(library);
    const target = { kind: "in-category", id: abroad.id } as const;
    const { step } = expectValue(await desk.apply(target, { kind: "category", categoryId: asia.id }, null));
    expectValue(await merge(abroad, world));
    expectValue(await desk.undo(step, null));
    const two = listArticles(library.database, { ...QUERY, cursor: null, limit: 10 });
    const where = expectValue(two).rows.map(({ headline, categoryId }) => [headline, categoryId]);
    expect(where).toContainEqual(["Two", world.id]);
  });
});

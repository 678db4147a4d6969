import { expect, it } from "vitest";
import type { Author } from "../../../shared/author.ts";
import { newIdentifier } from "../../../shared/identifiers.ts";
import { listAuthors, saveAuthor } from "../../authors/authors.ts";
import { temporaryLibrary } from "../../testing/temporary-library.ts";
import { DirectoryKeeper } from "./directory-keeper.ts";

it("lends the same directory for as long as only the import itself writes", async () => {
  const { database } = await temporaryLibrary();
  const keeper = new DirectoryKeeper(database);
  const directory = keeper.lend();
  const added = directory.authorIds([person("Ama Osei")]);
  keeper.noteWrite();
  expect(keeper.lend()).toBe(directory);
  expect(keeper.lend().authorIds([person("Ama Osei")])).toEqual(added);
});

it("an author whom somebody adds between two slices of an import is not added a second time", async () => {
  const { database } = await temporaryLibrary();
  const keeper = new DirectoryKeeper(database);
  keeper.lend();
  keeper.noteWrite();
  const between = person("Thandi Nkosi");
  saveAuthor(database, between);
  expect(keeper.lend().authorIds([person("thandi nkosi")])).toEqual([between.id]);
  expect(listAuthors(database).filter(({ name }) => name === between.name)).toHaveLength(1);
});

function person(name: string): Author {
  return { id: newIdentifier(), name, role: "", bio: "", portraitId: null, links: [] };
}

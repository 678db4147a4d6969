import { expect, test } from "vitest";
import { trashArticle, emptyTrash } from "../articles/trash.ts";
import { addArticle } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { type IgnoredOnce, ignoreOnce, listIgnored } from "./ignored-findings.ts";
import { addWord, readLibraryLanguage, removeWord, switchRule } from "./library-language.ts";

test("words and rules switched off are kept once each, until they are taken back", async () => {
  const { database } = await temporaryLibrary();
  for (const word of ["Estavia", "dredger", "Estavia"]) expectValue(addWord(database, word));
  for (const rule of ["doubled-word", "harper/ModalOf", "doubled-word"]) expectValue(switchRule(database, rule, false));
  expect(readLibraryLanguage(database)).toMatchObject({
    words: ["Estavia", "dredger"],
    rulesOff: ["doubled-word", "harper/ModalOf"],
  });
  expectValue(removeWord(database, "Estavia"));
  expectValue(switchRule(database, "doubled-word", true));
  expect(readLibraryLanguage(database)).toMatchObject({ words: ["dredger"], rulesOff: ["harper/ModalOf"] });
});

test("what is ignored belongs to its article and goes with it", async () => {
  const library = await temporaryLibrary();
  const [one, other] = [addArticle(library, { headline: "One" }), addArticle(library, { headline: "Other" })];
  const ignored: IgnoredOnce = { scope: "once", rule: "unknown-word", text: "Alder", before: "Port ", after: " is" };
  for (let time = 0; time < 2; time += 1) expectValue(ignoreOnce(library.database, one.id, ignored));
  expect([one, other].map(({ id }) => listIgnored(library.database, id))).toEqual([[ignored], []]);
  expectValue(trashArticle(library.database, one.id));
  expectValue(emptyTrash(library.database));
  expect(listIgnored(library.database, one.id)).toEqual([]);
});

import { expect, test } from "vitest";
import type { HouseStyleRule } from "../../shared/house-style.ts";
import type { ArchiveStretch } from "../../shared/language-desk.ts";
import { trashArticle } from "../articles/trash.ts";
import type { Library } from "../library/library.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { tryHouseRule } from "./try-house-rule.ts";

const RULE: HouseStyleRule = {
  id: "per-cent",
  pattern: { kind: "words", words: "percent" },
  suggestion: "per cent",
  reason: "",
  severity: "warning",
  language: "en",
  inQuotations: false,
  enabled: false,
};

test("a rule that is still off finds its places in headlines and bodies, but not in the trash or in other languages", async () => {
  const library = await temporaryLibrary();
  const rise = addArticle(
    library,
    { headline: "Prices up 5 percent", language: "en-GB" },
    bodyOf("First.", "A rise of 5 percent, or “ten percent”, he said."),
  );
  addArticle(library, { headline: "Pas un percent", language: "fr" });
  const thrown = addArticle(library, { headline: "A percent", language: "en" });
  expectValue(trashArticle(library.database, thrown.id));
  const found = wholeArchive(library, RULE);
  const hit = { articleId: rise.id, headline: "Prices up 5 percent", found: "percent", suggestion: "per cent" };
  expect(found).toEqual({
    hits: [
      { ...hit, before: "Prices up 5 ", after: "" },
      { ...hit, before: "A rise of 5 ", after: ", or “ten percent”, he said." },
    ],
    count: 2,
    looked: 2,
    total: 2,
    next: null,
  });
});

test("a stretch of the archive ends at an article, and the next goes on after it", async () => {
  const library = await temporaryLibrary();
  for (let number = 0; number < 5; number += 1) addArticle(library, { headline: `${number} percent`, language: "en" });
  const first = expectValue(tryHouseRule(library.database, RULE, 3));
  expect(wholeArchive(library, RULE).count).toBe(5);
  expect([first.hits[0]?.headline, first.total]).toEqual(["3 percent", 5]);
});

test("a pattern that cannot run is refused", async () => {
  const { database } = await temporaryLibrary();
  const broken: HouseStyleRule = { ...RULE, pattern: { kind: "expression", source: "(x+)+y", flags: "" } };
  expect(expectCode(tryHouseRule(database, broken, 0))).toBe("invalid-input");
});

/** Asks for stretch after stretch, as the window does. */
function wholeArchive({ database }: Library, rule: HouseStyleRule): ArchiveStretch {
  let whole: ArchiveStretch = { hits: [], count: 0, looked: 0, total: 0, next: 0 };
  while (whole.next !== null) {
    const { hits, count, looked, total, next } = expectValue(tryHouseRule(database, rule, whole.next));
    whole = { hits: [...whole.hits, ...hits], count: whole.count + count, looked: whole.looked + looked, total, next };
  }
  return whole;
}

import { expect, it } from "vitest";
import { knownCount, shownText } from "./foot-text.ts";

const COUNTS = {
  byStatus: { idea: 1, draft: 20, "in-edit": 0, ready: 0, published: 12_345, corrected: 0, withdrawn: 0 },
  total: 12_366,
  trashed: 7,
};
const ALL = { search: " ", shelf: "all", categoryId: null } as const;

it("says how many there are where the library keeps the figure, else how many were read", () => {
  const known = [ALL, { ...ALL, shelf: "trash" }, { ...ALL, shelf: "published" }, { ...ALL, search: "ferry" }] as const;
  expect(known.map((filter) => knownCount(filter, COUNTS))).toEqual([12_366, 7, 12_345, undefined]);
  expect(knownCount({ ...ALL, categoryId: "one" }, COUNTS)).toBeUndefined();
  expect(knownCount(ALL, null)).toBeUndefined();
  expect([shownText(12_366, false), shownText(100, true), shownText(1, false)]).toEqual([
    "12,366 articles",
    "100+ articles",
    "1 article",
  ]);
});

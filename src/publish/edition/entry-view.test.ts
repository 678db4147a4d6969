import { expect, it } from "vitest";
import { bareEntry } from "../testing/bare-entry.ts";
import { entryView } from "./entry-view.ts";

it.each([
  ["ar", "rtl", ["Ada", "Ben", "سلمى"], "\u2068Ada\u2069 و\u2068Ben\u2069 وسلمى"],
  ["en", "ltr", ["Ada", "سلمى", "يوسف"], "Ada, \u2068سلمى\u2069 and \u2068يوسف\u2069"],
  ["en", "ltr", ["Ada", "Ben"], "Ada and Ben"],
] as const)("names of another direction keep their place in a list in %s", (language, direction, names, expected) => {
  const authors = names.map((name) => ({ id: name, name, role: "", bio: "", portraitId: null, links: [] }));
  const entry = { ...bareEntry(), language, direction, authorIds: names };
  const byId = new Map(authors.map((author) => [author.id, author] as const));
  expect(entryView(entry, byId, "").byline).toBe(expected);
});

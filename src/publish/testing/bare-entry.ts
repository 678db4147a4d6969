import type { EditionEntry } from "../edition/entry.ts";

/** An article as the lists of a site know it, with nothing but what each has. */
export function bareEntry(): EditionEntry {
  return {
    id: "bare",
    slug: "bare",
    headline: "",
    kicker: "",
    standfirst: "",
    language: "en",
    direction: "ltr",
    publishedAt: "2026-03-04T12:00:00Z",
    updatedAt: "2026-03-04T12:00:00Z",
    categoryId: null,
    authorIds: [],
    tags: [],
    leadImage: null,
  };
}

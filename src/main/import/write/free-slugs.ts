import { prepared } from "../../db/prepared.ts";
import type { ReadableDatabase } from "../../db/readable.ts";

/**
 * Hands out slugs that no article has, with the number that sets them apart (`state-visit-2`). It remembers how far it came for
 * each, since thousands of imported articles may bear the same headline.
 */
export class FreeSlugs {
  readonly #database: ReadableDatabase;
  readonly #last = new Map<string, number>();

  constructor(database: ReadableDatabase) {
    this.#database = database;
  }

  take(slug: string): string {
    const holder = prepared(this.#database, "SELECT 1 FROM articles WHERE slug = ?");
    for (let number = this.#last.get(slug) ?? 1; ; number++) {
      const candidate = number === 1 ? slug : `${slug}-${number}`;
      this.#last.set(slug, number);
      if (holder.get(candidate) === undefined) return candidate;
    }
  }
}

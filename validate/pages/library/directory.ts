import type { Author } from "../../../src/shared/author.ts";
import type { Category } from "../../../src/shared/category.ts";
import { LANGUAGES } from "./words.ts";

/** An identifier like the app's own, the same for the same kind and number. */
export function identifier(kind: number, number: number): string {
  return `018dc1f0-6a00-7000-8${String(kind).padStart(3, "0")}-${number.toString(16).padStart(12, "0")}`;
}

/** Authors of every kind: with all that is known of one, with one thing, with a name alone. */
export function makeAuthors(portraitId: string): Author[] {
  const names = LANGUAGES.flatMap((words) => words.names.map((name) => ({ name, bio: words.sentences[0] })));
  return names.map(({ name, bio }, index) => ({
    id: identifier(1, index),
    name,
    role: index % 3 === 0 ? "Correspondent" : "",
    bio: index % 2 === 0 ? bio : "",
    portraitId: index % 4 === 0 ? portraitId : null,
    links:
      index % 3 === 1
        ? []
        : [
            { label: "Website", address: `https://people.example/${String(index)}` },
            { label: "Email", address: `mailto:writer-${String(index)}@interpreter.example` },
          ],
  }));
}

/** A tree of categories, three deep, in several scripts. */
export function makeCategories(): Category[] {
  const names = ["World", "Diplomacy & treaties", "الشرق", "Économie", "Nowhere read"];
  return names.map((name, index) => ({
    id: identifier(2, index),
    parentId: index === 1 || index === 2 ? identifier(2, index - 1) : null,
    name,
    slug: `section-${String(index)}`,
    position: index,
  }));
}

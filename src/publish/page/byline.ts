import { differingDirection } from "../../document/nodes/text/direction.ts";
import type { Author } from "../../shared/author.ts";
import { type Direction, displayLocale } from "../../shared/language.ts";
import { remembered } from "../../shared/remembered.ts";
import type { PageContext } from "./page-context.ts";

/** One piece of the line of names: a person, or the words between two of them. */
export interface BylinePart {
  readonly name: string | null;
  /** The person's author box, or else their page on the site. */
  readonly address: string | null;
  readonly text: string | null;
}

/** Who wrote the article, in the manner of its language: "A, B and C". */
export interface BylineView {
  readonly people: { readonly parts: readonly BylinePart[] } | null;
  readonly note: string;
}

/** The byline; null where it names nobody and says nothing. */
export function bylineView({ dossier: { article, authors }, site }: PageContext): BylineView | null {
  const note = article.metadata.byline.note.trim();
  if (authors.length === 0 && note === "") return null;
  return { people: authors.length === 0 ? null : { parts: nameParts(authors, article.metadata.language, site) }, note };
}

/** The names in one string, as a list of the language has them. */
export function authorNames(authors: readonly Author[], language: string): string {
  return partsOf(authors, language)
    .map(({ value }) => value)
    .join("");
}

const [ISOLATE, POP] = ["\u2068", "\u2069"];

/** The same within text of a direction: names of the other one are kept apart, so that a list of them stays in its order. */
export function isolatedNames(authors: readonly Author[], language: string, around: Direction): string {
  return partsOf(authors, language)
    .map(({ type, value }) =>
      type === "element" && differingDirection(undefined, value, around) !== undefined ? ISOLATE + value + POP : value,
    )
    .join("");
}

/** The id of an author's box; `index` counts from 0 in byline order. */
export function authorBoxId(index: number): string {
  return `author-${String(index + 1)}`;
}

/** Whether there is anything to put into a box besides the name. */
export function hasAuthorBox({ role, bio, portraitId, links }: Author): boolean {
  return role.trim() !== "" || bio.trim() !== "" || portraitId !== null || links.length > 0;
}

const listFormat = remembered((language) => new Intl.ListFormat(displayLocale(language), { type: "conjunction" }));

/** The names and what stands between them. One name alone is what it is in every language. */
function partsOf(authors: readonly Author[], language: string): ReturnType<Intl.ListFormat["formatToParts"]> {
  const names = authors.map(({ name }) => name);
  const [only] = names;
  if (only !== undefined && names.length === 1) return [{ type: "element", value: only }];
  return listFormat(language).formatToParts(names);
}

function nameParts(authors: readonly Author[], language: string, site: PageContext["site"]): BylinePart[] {
  let next = 0;
  return partsOf(authors, language).map((part) => {
    if (part.type === "literal") return { name: null, address: null, text: part.value };
    const author = authors[next];
    const box = author !== undefined && hasAuthorBox(author) ? `#${authorBoxId(next)}` : undefined;
    const page = author === undefined ? undefined : site.author(author.id);
    next += 1;
    return { name: part.value, address: box ?? page ?? null, text: null };
  });
}

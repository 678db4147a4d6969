/** What a line of the slash menu is found by. */
export interface Findable {
  readonly label: string;
  readonly keywords?: readonly string[];
}

/** The entries that a query finds, in their own order, those found by their label's beginning first. */
export function slashMatches<Entry extends Findable>(entries: readonly Entry[], query: string): Entry[] {
  const wanted = normalise(query);
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .toSorted((some, other) => some.rank - other.rank)
    .map(({ entry }) => entry);
}

const NOT_FOUND = 3;

function rankOf({ label, keywords = [] }: Findable, wanted: string): number {
  if (normalise(label).startsWith(wanted)) return 0;
  if (beginsAWord(label, wanted)) return 1;
  return keywords.some((keyword) => beginsAWord(keyword, wanted)) ? 2 : NOT_FOUND;
}

function beginsAWord(text: string, wanted: string): boolean {
  return ` ${normalise(text)}`.includes(` ${wanted}`);
}

function normalise(text: string): string {
  return text
    .toLocaleLowerCase("en")
    .replaceAll("’", "'")
    .replaceAll(/[\s-]+/g, " ")
    .trim();
}

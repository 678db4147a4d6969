/** In which columns a table says what; null where it does not. Columns count from 0. */
export interface Columns {
  readonly address: number | null;
  readonly headline: number | null;
  readonly views: number;
}

const ADDRESSES = [
  "address",
  "url",
  "link",
  "page url",
  "page",
  "path",
  "page path",
  "landing page",
  "slug",
  "page path and screen class",
];
const HEADLINES = ["headline", "title", "page title", "article"];
const VIEWS = ["views", "page views", "pageviews", "unique page views", "hits", "visits", "reads", "count"];

/** The columns of a header, by the names that analytics services and people give them; null if it is none. */
export function columnsIn(cells: readonly string[]): Columns | null {
  const names = cells.map((cell) =>
    cell
      .toLowerCase()
      .replaceAll(/[_\-\s]+/gu, " ")
      .trim(),
  );
  const columnOf = (known: readonly string[]): number | null => {
    const column = names.findIndex((name) => known.includes(name));
    return column < 0 ? null : column;
  };
  const [address, headline, views] = [columnOf(ADDRESSES), columnOf(HEADLINES), columnOf(VIEWS)];
  return views === null || (address === null && headline === null) ? null : { address, headline, views };
}

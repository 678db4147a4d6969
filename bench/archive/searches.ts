/** What is typed into the search field, key by key, by the kind of search it is; and the same for SQLite alone. */
export interface TypedSearch {
  readonly kind: string;
  readonly typed: string;
  /** The finished search for FTS5, and what else has to hold. */
  readonly match: string;
  readonly where?: string;
}

export const SEARCHES: readonly TypedSearch[] = [
  { kind: "a rare word", typed: "vamas", match: '"vamas"*' },
  { kind: "a word of one article", typed: "99949", match: '"99949"*' },
  { kind: "a frequent word", typed: "harbour", match: '"harbour"*' },
  { kind: "two letters begun", typed: "ta", match: '"ta"*' },
  { kind: "two words", typed: "ferry budget", match: '"ferry" "budget"*' },
  { kind: "a rare and a frequent word", typed: "the somant", match: '"the" "somant"*' },
  { kind: "a phrase", typed: '"ferry loses money"', match: '"ferry loses money"' },
  {
    kind: "a filter",
    typed: "bridge category:sport",
    match: '"bridge"',
    where: "category_id = '018f0000-0000-7000-8000-000000001004'",
  },
  { kind: "an exclusion", typed: "museum -water", match: '"museum" NOT "water"' },
  { kind: "Arabic", typed: "اتفاق كتاب", match: '"اتفاق" "كتاب"*' },
  { kind: "Chinese", typed: "条约", match: '"条 约"' },
];

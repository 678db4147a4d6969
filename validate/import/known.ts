interface KnownDifference {
  /** The article, by its file and name. */
  readonly article: RegExp;
  /** The lines that differ; others must not. */
  readonly lines: RegExp;
  readonly reason: string;
}

/** Where an article differs on purpose from what its source is read as. */
const KNOWN: readonly KnownDifference[] = [
  {
    article: /64-block.*: Quote$/,
    lines: /^[-+] (?:quote|paragraph): citation$/,
    reason: "a heading in a quotation stands by itself, and so does who is quoted below it",
  },
  {
    article: /64-block.*: Table$/,
    lines: /^[-+] paragraph: (?:\{\w+\|\})?caption$/,
    reason: "the caption of a table is words without formats",
  },
];

/** Why an article is known to differ as it does; undefined where it should not. */
export function knownDifference(article: string, differences: readonly string[]): string | undefined {
  return KNOWN.find((known) => known.article.test(article) && differences.every((line) => known.lines.test(line)))
    ?.reason;
}

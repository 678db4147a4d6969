/** What is looked for in a text. */
export interface FindQuery {
  readonly text: string;
  /** Whether capitals have to be as they are written. */
  readonly matchCase: boolean;
  /** Whether words that merely contain it are left out. Scripts without spaces have no such words. */
  readonly wholeWords: boolean;
  /** Whether the text is a regular expression. */
  readonly isExpression: boolean;
}

/** The text formats of the body, as the bits that Lexical keeps them in. */
export const TEXT_FORMATS = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
} as const;
export type BodyTextFormat = keyof typeof TEXT_FORMATS;

const KNOWN_FORMATS = Object.values(TEXT_FORMATS).reduce((all, bit) => all | bit, 0);

/** The formats of the body within a set of Lexical's; a text both above and below the line is taken as above it. */
export function bodyTextFormat(format: number): number {
  const known = format & KNOWN_FORMATS;
  return (known & TEXT_FORMATS.superscript) === 0 ? known : known & ~TEXT_FORMATS.subscript;
}

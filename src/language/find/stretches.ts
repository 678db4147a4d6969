/**
 * The longest text that an expression is given at a time, in UTF-16 units. Many take time by the square of the text's length: at
 * this length it is not felt, and few paragraphs are longer.
 */
const LONGEST = 5000;

/** A text as it is, or a very long one cut after spaces. */
export function stretchesOf(text: string): { readonly start: number; readonly text: string }[] {
  const stretches: { start: number; text: string }[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const space = Math.max(text.lastIndexOf(" ", start + LONGEST), text.lastIndexOf("\n", start + LONGEST));
    const end = space > start ? space + 1 : start + LONGEST;
    stretches.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return [...stretches, { start, text: text.slice(start) }];
}

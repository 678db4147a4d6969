// What a terminal takes as an order, and the marks that turn the direction of writing; not the line's end and the tabulator.
const ORDERS = /[^\P{Cc}\n\t]|[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

/** Text that a terminal shows and never obeys: each control character in it is spelt out, as JSON spells it. */
export function printable(text: string): string {
  return text.replace(ORDERS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

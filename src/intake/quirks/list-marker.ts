/** What a list marker as Word writes it says of its list. */
export interface Marker {
  readonly listType: "bullet" | "number";
  /** The number it stands for. */
  readonly number: number | undefined;
}

// `o` is the bullet of Word's second level, so a letter counts only with a full stop or bracket after it.
const NUMBER = /(\d+)\D{0,3}$/;
const LETTERS = /^[([]?([a-z]{1,5})[.)\]:]$/i;
const ROMAN = /^(?:i{1,3}|i?[vx]|x{0,3}(?:i{1,3}|i?[vx]|vi{0,3}))$/i;

/** Reads a marker: `1.`, `2.4`, `c)`, `iv.`; anything else is a bullet. */
export function readMarker(text: string): Marker {
  const sign = text.replace(/[\s\u{a0}]/gu, "");
  const digits = NUMBER.exec(sign)?.[1];
  if (digits !== undefined) return { listType: "number", number: Number(digits) };
  const letters = LETTERS.exec(sign)?.[1]?.toLowerCase();
  if (letters === undefined) return { listType: "bullet", number: undefined };
  // A single letter is read as one, but `i.` is far more often the first than the ninth.
  if (letters === "i" || (letters.length > 1 && ROMAN.test(letters))) return numbered(romanValue(letters));
  return letters.length === 1 ? numbered(letters.charCodeAt(0) - 96) : numbered(undefined);
}

/** Whether a text by itself looks like a marker. */
export function isMarker(text: string): boolean {
  const sign = text.replace(/[\s\u{a0}]/gu, "");
  return (
    /^[•·●○◦▪■□❖➢✓*oØü§vq\u{fffd}\u{f0a7}\u{f0a8}\u{f0b7}\u{f0d8}\u{f0fc}–-]$/u.test(sign) ||
    /^[([]?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxl]{1,6})[.)\]]$/i.test(sign) ||
    /^\d{1,3}(?:\.\d{1,3})+$/.test(sign)
  );
}

function numbered(number: number | undefined): Marker {
  return { listType: "number", number };
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanValue(letters: string): number {
  const values = letters.split("").map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

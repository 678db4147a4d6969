import type { Palette, Tokens } from "./tokens.ts";

/** Two colours of a theme that stand in each other's way: words in one on the other. */
export interface FaintPair {
  readonly mode: "light" | "dark";
  readonly words: keyof Palette;
  readonly ground: keyof Palette;
  /** How far apart they are, as WCAG 2.2 measures it: 1 for the same, 21 for black on white. */
  readonly ratio: number;
}

const WORDS = ["ink", "muted", "accent"] as const;
const GROUNDS = ["paper", "panel"] as const;
/** What WCAG 2.2 asks for of text, level AA (1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The pairs of colours of a theme that are too near to each other to be read. */
export function faintPairs(colours: Tokens["colours"]): FaintPair[] {
  return (["light", "dark"] as const).flatMap((mode) =>
    WORDS.flatMap((words) =>
      GROUNDS.map((ground) => ({ mode, words, ground, ratio: contrast(colours[mode][words], colours[mode][ground]) })),
    ).filter(({ ratio }) => ratio < LEAST_CONTRAST),
  );
}

/** The contrast of two colours such as `#1a2b3c` (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The relative luminance of a colour, from 0 for black to 1 for white. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

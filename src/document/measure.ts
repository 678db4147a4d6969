import type { Body } from "./body.ts";

/** The length of a text. `characters` counts what readers see as one, spaces included. */
export interface Measure {
  words: number;
  characters: number;
}

/** The length of a body, and the whole minutes it takes to read; 0 only for an empty one. */
export interface BodyMeasure extends Measure {
  minutes: number;
}

/** The length of a text in `language` (BCP 47). */
export function measureText(_text: string, _language: string): Measure {
  return { words: 0, characters: 0 };
}

/** Whole minutes to read `words` in `language`. */
export function readingMinutes(_words: number, _language: string): number {
  return 0;
}

/** The length of a body in `language`. Pull quotes, captions and "Also read" lines are not part of the text. */
export function measureBody(_body: Body, _language: string): BodyMeasure {
  return { words: 0, characters: 0, minutes: 0 };
}

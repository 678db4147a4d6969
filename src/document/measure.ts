import type { Body } from "./body.ts";
import { countCharacters } from "./measure/characters.ts";
import { readingMinutes } from "./measure/reading-speed.ts";
import { countWords } from "./measure/words.ts";
import { textsOf } from "./nodes/lines.ts";
import { plainLine } from "./nodes/plain.ts";

/** The length of a text. `characters` counts what readers see as one, spaces included. */
export interface Measure {
  words: number;
  characters: number;
}

/** The length of a body, and the whole minutes it takes to read; 0 only for an empty one. */
export interface BodyMeasure extends Measure {
  minutes: number;
}

/** The length of a text in `language` (BCP 47). Ends of lines are no characters. */
export function measureText(text: string, language: string): Measure {
  return { words: countWords(text, language), characters: countCharacters(text.replace(/\r?\n/g, "")) };
}

/** The words of a body in `language`, counted as `measureBody` does. */
export function countBodyWords(body: Body, language: string): number {
  return linesOf(body).reduce((words, line) => words + countWords(line, language), 0);
}

/** The length of a body in `language`. Pull quotes, captions and "Also read" lines are not part of the text. */
export function measureBody(body: Body, language: string): BodyMeasure {
  const measure = { words: 0, characters: 0 };
  for (const line of linesOf(body)) {
    const { words, characters } = measureText(line, language);
    measure.words += words;
    measure.characters += characters;
  }
  return { ...measure, minutes: readingMinutes(measure.words, language) };
}

function linesOf(body: Body): string[] {
  return body.root.children
    .filter(({ type }) => type !== "pull-quote")
    .flatMap((block) => textsOf(block).map((line) => plainLine(line)));
}

import { cleanText } from "../../../document/nodes/text/clean.ts";
import { type Note, warning } from "../incoming.ts";

/** Brings a text of metadata onto one clean line of at most `longest` UTF-16 units. */
export type Cut = (name: string, text: string, longest: number) => string;

/** The first of a list, as many as the library holds; notes down that there were more. */
export function firstOf<Item>(notes: Note[], names: string, items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  notes.push(warning(`Of ${items.length} ${names} the first ${most} were taken.`));
  return items.slice(0, most);
}

/** A `Cut` that notes down what it had to shorten. */
export function cutter(notes: Note[]): Cut {
  return (name, text, longest) => {
    const clean = cleanText(text).replace(/\s+/gu, " ").trim();
    if (clean.length <= longest) return clean;
    notes.push(warning(`The ${name} was longer than ${longest} characters and was cut.`));
    return clean
      .slice(0, longest - 1)
      .replace(/[\u{d800}-\u{dbff}]$/u, "")
      .trimEnd();
  };
}

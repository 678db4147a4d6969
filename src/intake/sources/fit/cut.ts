import { cleanText } from "../../../document/nodes/text/clean.ts";
import { type Note, warning } from "../incoming.ts";

/** Brings a text of metadata onto one clean line of at most `longest` UTF-16 units. */
export type Cut = (name: string, text: string, longest: number) => string;

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

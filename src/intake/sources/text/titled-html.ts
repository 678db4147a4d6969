import { guessed, type Note } from "../incoming.ts";
import { nameOf } from "./file-name.ts";
import { plainOfHtml } from "./plain-of-html.ts";

/** The HTML of a document with its headline and standfirst taken out of it. */
export interface TitledHtml {
  readonly headline: string;
  readonly standfirst: string;
  readonly html: string;
  readonly notes: readonly Note[];
}

const FIRST_BLOCK = /^\s*<(h[1-6]|p)\b([^>]*)>([\s\S]*?)<\/\1>/;

/**
 * Finds the headline of a document that has no field for one: its first line where that is a title or heading, else the title in
 * its properties, else its name. What is taken out of the text is shown by the headline, so that no word is lost or said twice.
 */
export function titledHtml(html: string, title: string, path: string): TitledHtml {
  const notes: Note[] = [];
  let rest = html;
  let headline = "";
  const [whole = "", tag = "", , inner = ""] = FIRST_BLOCK.exec(rest) ?? [];
  const first = plainOfHtml(inner);
  const isHeading = tag.startsWith("h") && !/<img/i.test(inner);
  if (first !== "" && first.length <= 300 && (isHeading || first === title)) {
    headline = first;
    rest = rest.slice(whole.length);
  }
  if (headline === "") headline = title;
  if (headline === "") {
    headline = nameOf(path);
    notes.push(guessed("The headline, from the file’s name"));
  }
  const [subtitle = "", , attributes = "", words = ""] = FIRST_BLOCK.exec(rest) ?? [];
  if (!attributes.includes("subtitle")) return { headline, standfirst: "", html: rest, notes };
  return { headline, standfirst: plainOfHtml(words), html: rest.slice(subtitle.length), notes };
}

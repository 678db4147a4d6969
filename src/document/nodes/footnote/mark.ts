import { attributes, type Html, html } from "../../html.ts";

/** The mark of a footnote in a line, by its number. */
export const mark = {
  html: (number: number): Html => {
    const link = attributes({ href: `#${noteId(number)}`, id: markId(number), role: "doc-noteref" });
    return html`<sup class="footnote"><a${link}>${number}</a></sup>`;
  },
  text: (number: number): string => `[${number}]`,
  markdown: (number: number): string => `[^${number}]`,
};

/** The id of a note on the page. */
export function noteId(number: number): string {
  return `note-${number}`;
}

/** The id of the mark that calls a note. */
export function markId(number: number): string {
  return `note-mark-${number}`;
}

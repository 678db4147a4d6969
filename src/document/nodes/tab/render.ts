import { html } from "../../html.ts";

/** A tab. Pages and Markdown show it as a space. */
export const tab = {
  html: () => html`${"\t"}`,
  text: () => "\t",
  markdown: () => " ",
};

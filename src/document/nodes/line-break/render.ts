import { html } from "../../html.ts";

/** A new line within a block. */
export const lineBreak = {
  html: () => html`<br>`,
  text: () => "\n",
  markdown: () => "\\\n",
};

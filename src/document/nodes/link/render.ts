import { publishableAddress } from "../../../shared/address.ts";
import { type Html, html } from "../../html.ts";
import { isBlankLine } from "../plain.ts";
import { text } from "../text/render.ts";
import type { Link } from "./schema.ts";

/** A link. Only its words remain where its address may not be published, or where there are no words to press on. */
export const link = {
  html: ({ url, children }: Link): Html => {
    const address = isBlankLine(children) ? undefined : publishableAddress(url);
    const words = text.html(children);
    return address === undefined ? words : html`<a href="${address}">${words}</a>`;
  },
  text: ({ children }: Link): string => text.text(children),
  markdown: ({ url, children }: Link): string => {
    const address = isBlankLine(children) ? undefined : publishableAddress(url);
    const words = text.markdown(children);
    return address === undefined ? words : markdownLink(words, address);
  },
};

/** A Markdown link; `words` is Markdown already. */
export function markdownLink(words: string, address: string): string {
  return `[${words}](${/[\s()<>]/.test(address) ? `<${address.replace(/[\s<>]/g, encodeURIComponent)}>` : address})`;
}

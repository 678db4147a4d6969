import { publishableAddress } from "../shared/address.ts";
import { cleanText } from "./nodes/text/clean.ts";

/** Markup that is safe to put into a page. Only `html`, `joinHtml` and `attributes` make it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** Nothing at all. */
export const NO_HTML = new Html("");

/** What a template may hold: markup as it is, anything else as text. */
export type HtmlPart = Html | readonly Html[] | string | number;

/** Markup from a template: what is put into it is escaped, as an attribute's value after `="` and as text elsewhere. */
export function html(template: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = template[0] ?? "";
  let index = 0;
  for (const part of parts) {
    markup += markupOf(part, template[index]?.endsWith('="') === true);
    index += 1;
    markup += template[index] ?? "";
  }
  return new Html(markup);
}

/** Pieces of markup one after another, with `separator` between. */
export function joinHtml(pieces: readonly Html[], separator = ""): Html {
  return new Html(pieces.map((piece) => piece.markup).join(separator));
}

/** Attributes in the given order, each with a space before it; those that are undefined are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Html {
  let markup = "";
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) markup += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return markup === "" ? NO_HTML : new Html(markup);
}

/** Anything but what always stands as it is: `&`, `<`, `>`, control characters, what `cleanText` has to look at closely. */
const MAY_NEED_ESCAPING = /[^ -%'-;=?-~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/** Text as the content of an element. */
export function escapeText(text: string): string {
  if (!MAY_NEED_ESCAPING.test(text)) return text;
  return cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text as the value of an attribute between double quotation marks. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** An address to link to: one that may be published, or one relative to the page; undefined for any other. */
export function linkableAddress(address: string): string | undefined {
  const absolute = publishableAddress(address);
  if (absolute !== undefined || URL.canParse(address)) return absolute;
  return URL.canParse(address, "https://page.invalid/") ? address : undefined;
}

function markupOf(part: HtmlPart, inAttribute: boolean): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return joinHtml(part).markup;
  return inAttribute ? escapeAttribute(String(part)) : escapeText(String(part));
}

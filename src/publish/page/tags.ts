import { escapeAttribute, escapeText } from "../../document/html.ts";

/** An element without an end tag; attributes are escaped, in the order given. */
export function tag(name: "meta" | "link", attributes: Readonly<Record<string, string>>): string {
  let written = "";
  for (const key in attributes) written += ` ${key}="${escapeAttribute(attributes[key] ?? "")}"`;
  return `<${name}${written}>`;
}

/** A named `meta` element; nothing for blank content. */
export function meta(name: string, content: string): string {
  return content.trim() === "" ? "" : tag("meta", { name, content: content.trim() });
}

/** A `meta` element of the Open Graph protocol; nothing for blank or missing content. */
export function property(name: string, content: string | undefined): string {
  return content === undefined || content.trim() === "" ? "" : tag("meta", { property: name, content: content.trim() });
}

/** The `title` element. */
export function titleTag(title: string): string {
  return `<title>${escapeText(title)}</title>`;
}

import { attributes, html, Html, joinHtml } from "../../document/html.ts";

/** An XML element: text in it is escaped, and what XML cannot hold is left out. */
export function element(
  name: string,
  content: string | readonly Html[],
  attributeValues: Readonly<Record<string, string | number | undefined>> = {},
): Html {
  const tag = new Html(name);
  const inside = typeof content === "string" ? html`${content}` : joinHtml(content);
  return html`<${tag}${attributes(attributeValues)}>${inside}</${tag}>`;
}

/** An XML element without content. */
export function emptyElement(name: string, attributeValues: Readonly<Record<string, string | number>>): Html {
  return html`<${new Html(name)}${attributes(attributeValues)}/>`;
}

/** An XML document, the children of its root each on a line. */
export function xmlDocument(rootTag: string, children: readonly Html[], endTag: string): string {
  return ['<?xml version="1.0" encoding="utf-8"?>', rootTag, ...children.map(String), endTag, ""].join("\n");
}

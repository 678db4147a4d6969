import { Idiomorph } from "idiomorph";

/**
 * Changes a shown page into the page with these bytes, touching only what differs, so that nothing flickers and the reader
 * stays where they were. The frame runs no script, so whatever the bytes hold stays inert.
 */
export function morphPage(shown: Document, page: string): void {
  const next = new DOMParser().parseFromString(page, "text/html");
  const root = shown.documentElement;
  for (const name of root.getAttributeNames()) {
    if (!next.documentElement.hasAttribute(name)) root.removeAttribute(name);
  }
  for (const { name, value } of next.documentElement.attributes) {
    if (root.getAttribute(name) !== value) root.setAttribute(name, value);
  }
  morphHead(shown.head, next.head);
  void Idiomorph.morph(shown.body, next.body, { morphStyle: "outerHTML", ignoreActive: false });
}

/** A head's parts are replaced one by one, and only where they differ: a style sheet that stays must not be read again. */
function morphHead(shown: HTMLHeadElement, next: HTMLHeadElement): void {
  const wanted = [...next.childNodes];
  const present = [...shown.childNodes];
  wanted.forEach((node, index) => {
    const old = present[index];
    if (old === undefined) shown.append(shown.ownerDocument.importNode(node, true));
    else if (!old.isEqualNode(node)) old.replaceWith(shown.ownerDocument.importNode(node, true));
  });
  for (const extra of present.slice(wanted.length)) extra.remove();
}
